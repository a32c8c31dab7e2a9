/** Short names of a setting in the languages of a form. */
export function titles(uz: string, cyrl: string, ru: string, en: string) {
  return { 'uz-Latn': uz, 'uz-Cyrl': cyrl, ru, en } as const
}
