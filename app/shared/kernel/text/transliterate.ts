import { toCyrillic } from '#shared/kernel/text/to_cyrillic'
import { toLatin } from '#shared/kernel/text/to_latin'

export type Script = 'Latn' | 'Cyrl'

/**
 * Writes Uzbek text in the other script; text already in that script is left as it is.
 *
 * Not reversible, so the original is what gets stored: ь and щ are lost in Latin, ъ is lost before
 * е, ц becomes s except between vowels, э and ы become e and i; Latin yo is ё even where it was йо
 * (yod), and ts between vowels is ц even where it was т+с (otsiz). `IRREGULAR_WORDS` holds the
 * words that matter here.
 *
 * @example transliterate('Йўлдош Исҳоқов', 'Latn') // 'Yoʻldosh Isʼhoqov'
 * @example transliterate("Yo'ldosh", 'Cyrl') // 'Йўлдош'
 */
export function transliterate(text: string, script: Script): string {
  return script === 'Latn' ? toLatin(text) : toCyrillic(text)
}
