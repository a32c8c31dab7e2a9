const PLACE = /\{([^{}]*)\}/g
const PLACES = /^(division|year|yy|number|number:([1-9]|1[0-2]))$/
const LITERAL = /^[\p{L}\p{N} №./_-]*$/u
const MOST = 60

export type PatternFault = 'number' | 'place' | 'literal' | 'length' | 'digits'

/**
 * What is wrong with the pattern of a number, or null. A pattern is text with places: `{division}`
 * (code of the division), `{year}` and `{yy}`, and exactly one `{number}`, or `{number:6}` with zeros
 * in front up to six digits. A pattern with the year begins anew each year; one without the division
 * is counted for all divisions together.
 */
export function patternFault(pattern: string, digitsOnly = false): PatternFault | null {
  if (pattern.length > MOST) return 'length'
  const places = [...pattern.matchAll(PLACE)].map(([, name]) => name!)
  if (places.some((name) => !PLACES.test(name))) return 'place'
  if (places.filter((name) => name.startsWith('number')).length !== 1) return 'number'
  const literal = pattern.replaceAll(PLACE, '')
  if (!LITERAL.test(literal)) return 'literal'
  return digitsOnly && /\D/.test(literal) ? 'digits' : null
}
