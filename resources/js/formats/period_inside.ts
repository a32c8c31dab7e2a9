import { periodText } from '~/formats/period_text'
import { locale } from '~/i18n'

/** A month inside a sentence: Russian writes it small there ("за октябрь 2026"). */
export function periodInside(period: string): string {
  const text = periodText(period)
  return locale.value === 'ru' ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
