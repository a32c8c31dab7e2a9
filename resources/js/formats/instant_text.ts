import { dateText } from '~/formats/date_text'
import { tashkentText } from '~/formats/tashkent_text'

/** "2026-10-05T09:32:10Z" → "05.10.2026 14:32", in Tashkent's time. */
export function instantText(instant: string, seconds = false): string {
  const civil = tashkentText(instant)
  return civil ? `${dateText(civil)} ${civil.slice(11, seconds ? 19 : 16)}` : instant
}
