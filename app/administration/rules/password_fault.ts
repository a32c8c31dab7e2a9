export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 256

export type PasswordFault = 'short' | 'long' | 'common' | 'context'

type Against = {
  /** What an attacker tries first: login, names, region, product. Any case, any script. */
  words: readonly string[]
  isCommon: (password: string) => boolean
}

/** How much of a password must be left when the words around the person are taken out of it. */
const OWN_CHARACTERS = 8
const SHORTEST_WORD = 4
/** Neighbours that are no step on a ladder ("1234", "aaaa", "cba"). */
const FEWEST_LEAPS = 4
const SHORTEST_REPEATED = 6

/**
 * What is wrong with a new password, or null. Length counts characters as people see them; there are
 * no rules about kinds of characters (NIST SP 800-63B, OWASP ASVS 5 §6.2).
 */
export function passwordFault(
  password: string,
  { words, isCommon }: Against
): PasswordFault | null {
  const characters = [...password].length
  if (characters < SHORTEST_PASSWORD) return 'short'
  if (characters > LONGEST_PASSWORD) return 'long'
  const folded = password.toLowerCase()
  if (isMonotonous(folded) || variants(folded).some(isCommon)) return 'common'
  return withoutWords(folded, words).length < OWN_CHARACTERS ? 'context' : null
}

/** The same password as a list of common ones would know it: without what people append, unrepeated. */
function variants(folded: string): string[] {
  const bare = folded.replace(/^[\d\W_]+|[\d\W_]+$/gu, '')
  return [folded, bare, repeatedPart(folded), repeatedPart(bare)].filter((text) => text !== '')
}

function repeatedPart(text: string): string {
  const period = `${text}${text}`.indexOf(text, 1)
  return period === -1 ? text : text.slice(0, period)
}

function isMonotonous(folded: string): boolean {
  return leaps(folded) < FEWEST_LEAPS || repeatedPart(folded).length < SHORTEST_REPEATED
}

function leaps(text: string): number {
  const codes = [...text].map((character) => character.codePointAt(0)!)
  return codes.slice(1).filter((code, at) => Math.abs(code - codes[at]!) > 1).length
}

function withoutWords(folded: string, words: readonly string[]): string {
  const parts = words
    .flatMap((word) => [word, ...word.split(/[\s.\-_@']+/)])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((one, other) => other.length - one.length)
  return parts.reduce((left, word) => left.replaceAll(word, ''), folded)
}
