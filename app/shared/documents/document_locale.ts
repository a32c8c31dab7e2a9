/** The languages a document can be printed in; the names of the folders under `resources/lang`. */
export const DOCUMENT_LOCALES = ['uz-Latn', 'uz-Cyrl', 'ru', 'en'] as const

export type DocumentLocale = (typeof DOCUMENT_LOCALES)[number]
