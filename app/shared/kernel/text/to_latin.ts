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

/** Letters whose Latin depends on the letters around them. */
const AMONG: ReadonlyMap<string, (before: string, after: string) => string> = new Map(
  Object.entries({
    е: (before: string) => (startsSyllable(before) ? 'ye' : 'e'),
    ц: (before: string, after: string) => (isVowel(before) && isVowel(after) ? 'ts' : 's'),
    ъ: (_: string, after: string) => (after === 'е' ? '' : TUTUQ),
    ь: (_: string, after: string) => (after === 'о' ? 'y' : ''),
    с: (_: string, after: string) => (after === 'ҳ' ? `s${TUTUQ}` : 's'),
  })
)

function latinAt(word: string, at: number): string {
  const letter = word[at]!
  const among = AMONG.get(letter)
  if (among) return among(word[at - 1] ?? '', word[at + 1] ?? '')
  return LATIN_OF_CYRILLIC.get(letter) ?? letter
}

function startsSyllable(before: string) {
  return before === '' || before === 'ъ' || before === 'ь' || isVowel(before)
}

function isVowel(letter: string) {
  return letter !== '' && VOWELS.includes(letter)
}
