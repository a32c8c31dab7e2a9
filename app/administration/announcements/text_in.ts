import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import type { Texts } from '#administration/announcements/announcement'

/** The text in the reader's language; where it is not translated, the Uzbek one in Latin script. */
export function textIn(locale: string, texts: Texts): string {
  return (isLocale(locale) ? texts[locale] : undefined) ?? texts[DEFAULT_LOCALE] ?? ''
}
