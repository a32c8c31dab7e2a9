import { LATIN_OF_CYRILLIC, TUTUQ } from '#shared/kernel/text/alphabet'
import { inCaseOf } from '#shared/kernel/text/in_case_of'
import { irregularStart } from '#shared/kernel/text/irregular_start'

const CYRILLIC_WORD = /[\u0400-\u04ff]+/g
const VOWELS = 'аеёиоуэюяўы'

/** Uzbek (and plain Russian) Cyrillic in Latin letters; everything else is left as it is. */
export function toLatin(text: string): string {
  return text.normalize('NFC').replace(CYRILLIC_WORD, wordInLatin)
}

function wordInLatin(word: string): string {
  const irregular = irregularStart(word, 'Latn')
  let written = irregular?.written ?? ''
  for (let at = irregular?.length ?? 0; at < word.length; at++) {
    const neighbour = word[at + 1] ?? word[at - 1] ?? ''
    written += inCaseOf(word[at]!, neighbour, latinAt(word.toLowerCase(), at))
  }
  return written
}

function latinAt(word: string, at: number): string {
  const letter = word[at]!
  const before = word[at - 1] ?? ''
  const after = word[at + 1] ?? ''
  if (letter === 'е') return startsSyllable(before) ? 'ye' : 'e'
  if (letter === 'ц') return isVowel(before) && isVowel(after) ? 'ts' : 's'
  if (letter === 'ъ' && after === 'е') return ''
  if (letter === 'ь' && after === 'о') return 'y'
  if (letter === 'с' && after === 'ҳ') return `s${TUTUQ}`
  return LATIN_OF_CYRILLIC.get(letter) ?? letter
}

function startsSyllable(before: string) {
  return before === '' || before === 'ъ' || before === 'ь' || isVowel(before)
}

function isVowel(letter: string) {
  return letter !== '' && VOWELS.includes(letter)
}
