import type { Locale } from '#administration/locales'

export type Named = { nameUz: string; nameCyrl: string; nameRu: string }

/** The name in the reader's script; English readers get the Latin one. */
export function nameIn(locale: string, named: Named): string {
  const byLocale: Record<Locale, string> = {
    'uz-Latn': named.nameUz,
    'uz-Cyrl': named.nameCyrl,
    'ru': named.nameRu,
    'en': named.nameUz,
  }
  return byLocale[locale as Locale] ?? named.nameUz
}
