import { APOSTROPHES } from '#shared/kernel/text/alphabet'
import { foldLetters } from '#shared/kernel/text/fold_letters'

const MARK = new RegExp(`[${APOSTROPHES}]`, 'g')
const WORD = /\p{L}+|\p{N}+/gu
const COMBINING_MARK = /\p{Mn}/gu

/** Legal forms say nothing about who is meant: MCHJ, ООО, XK, ҚК, АЖ, … */
const LEGAL_FORMS = new Set(
  `mchj мчж ooo ооо xk хк qk қк qmj қмж aj аж oaj оаж ao ао oao оао zao зао
   yatt ятт dk дк duk дук gup гуп dm дм fx фх ип чп сп llc`.split(/\s+/)
)

/**
 * The form under which a name or an address is stored for searching, and to which what people type
 * is brought: one script, no apostrophes, no marks, ҳ/х, ў/о/у, қ/к and ғ/г as one letter, Russian
 * and English spellings of a sound as one, doubled letters single, digits apart from letters, legal
 * forms dropped (unless nothing else is left). Only for finding: different names may share a key.
 *
 * @example searchKey('«Йўлдош» МЧЖ') // 'yoldosh'
 * @example searchKey("Yo'ldosh 12-uy") // 'yoldosh 12 oy'
 */
export function searchKey(text: string): string {
  const plain = text.replace(MARK, '').replaceAll('№', ' ').normalize('NFKC').toLowerCase()
  const composed = plain.normalize('NFC').replace(COMBINING_MARK, '')
  const words = composed.match(WORD) ?? []
  const telling = words.filter((word) => !LEGAL_FORMS.has(word))
  return (telling.length > 0 ? telling : words)
    .map(foldLetters)
    .filter((word) => word !== '')
    .join(' ')
}
