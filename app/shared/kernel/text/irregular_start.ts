import { inCaseOf } from '#shared/kernel/text/in_case_of'
import { IRREGULAR_WORDS } from '#shared/kernel/text/irregular_words'

export type IrregularStart = { written: string; length: number }

const LATIN = 0
const CYRILLIC = 1

/** The listed beginning of a word written in the other script, or null; the longest one wins. */
export function irregularStart(word: string, to: 'Latn' | 'Cyrl'): IrregularStart | null {
  const [from, into] = to === 'Latn' ? ([CYRILLIC, LATIN] as const) : ([LATIN, CYRILLIC] as const)
  const lower = word.toLowerCase()
  let found: readonly [string, string] | undefined
  for (const entry of IRREGULAR_WORDS) {
    if (lower.startsWith(entry[from]) && entry[from].length > (found?.[from].length ?? 0)) {
      found = entry
    }
  }
  if (!found) return null
  const { length } = found[from]
  return { written: inCaseOf(word.slice(0, length), '', found[into]), length }
}
