export const LOCALES = ['uz-Latn', 'uz-Cyrl', 'ru', 'en'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'uz-Latn'

export const LOCALE_COOKIE = 'hisob_locale'

export function isLocale(text: unknown): text is Locale {
  return LOCALES.includes(text as Locale)
}
