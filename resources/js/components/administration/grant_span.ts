import { dateText } from '~/formats/date_text'
import { t } from '~/i18n'

/** The last day is told to people as the last day that counts, not as the first that does not. */
export function grantSpan({ validFrom, validTo }: { validFrom: string; validTo: string | null }) {
  if (validTo === null) return t('users.span.open', { from: dateText(validFrom) })
  if (validTo <= validFrom) return t('users.span.never')
  return t('users.span.closed', { from: dateText(validFrom), to: dateText(validTo) })
}
