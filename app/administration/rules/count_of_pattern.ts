/** What a series of this pattern is counted by: each year anew, each division by itself. */
export function countOfPattern(pattern: string): { yearly: boolean; byDivision: boolean } {
  return {
    yearly: /\{(year|yy)\}/.test(pattern),
    byDivision: pattern.includes('{division}'),
  }
}
