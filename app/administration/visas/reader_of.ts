import type { I18n } from '@adonisjs/i18n'
import type { VisaReader } from '#administration/visas/visa_kind'

/** The reader of this request. */
export function readerOf(i18n: I18n): VisaReader {
  return {
    locale: i18n.locale,
    translate: (key, values, fallback) => i18n.t(key, values, fallback),
  }
}
