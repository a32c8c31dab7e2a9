import { APOSTROPHES, CYRILLIC_OF_LATIN, TUTUQ } from '#shared/kernel/text/alphabet'
import { inCaseOf } from '#shared/kernel/text/in_case_of'
import { irregularStart } from '#shared/kernel/text/irregular_start'

const MARK = new RegExp(`[${APOSTROPHES}]`, 'g')
/** A mark belongs to a word between two letters, or after the last o or g (togʻ). */
const LATIN_WORD = new RegExp(
  `[a-z]+(?:[${APOSTROPHES}][a-z]+)*(?:(?<=[og])[${APOSTROPHES}])?`,
  'gi'
)
const VOWELS = 'aeiou'

/** Uzbek Latin in Cyrillic letters, whichever apostrophe was typed; the rest is left as it is. */
export function toCyrillic(text: string): string {
  return text
    .normalize('NFC')
    .replace(LATIN_WORD, (word) => wordInCyrillic(word.replace(MARK, TUTUQ)))
}

function wordInCyrillic(word: string): string {
  const irregular = irregularStart(word, 'Cyrl')
  let written = irregular?.written ?? ''
  let at = irregular?.length ?? 0
  while (at < word.length) {
    const [latin, cyrillic] = cyrillicAt(word.toLowerCase(), at)
    const end = at + latin.length
    const neighbour = word[end] ?? word[at - 1] ?? ''
    written += inCaseOf(word.slice(at, at + 1), neighbour, cyrillic)
    at = end
  }
  return written
}

function cyrillicAt(word: string, at: number): readonly [string, string] {
  const before = word[at - 1] ?? ''
  if (word[at] === 'e' && (before === '' || isVowel(before))) return ['e', 'э']
  // Latin writes ц as ts between vowels only; anywhere else t and s are two letters.
  if (word.startsWith('ts', at) && isVowel(before) && isVowel(word[at + 2] ?? '')) {
    return ['ts', 'ц']
  }
  return CYRILLIC_OF_LATIN.find(([latin]) => word.startsWith(latin, at)) ?? [word[at]!, word[at]!]
}

function isVowel(letter: string) {
  return letter !== '' && VOWELS.includes(letter)
}
