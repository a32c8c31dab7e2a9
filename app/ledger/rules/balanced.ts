import type { Posting } from '#ledger/rules/posting'

/** True when debits equal credits and every line moves something. */
export function balanced(postings: readonly Pick<Posting, 'amountMinor'>[]): boolean {
  if (postings.length < 2) return false
  if (postings.some(({ amountMinor }) => amountMinor === 0n)) return false
  return postings.reduce((sum, { amountMinor }) => sum + amountMinor, 0n) === 0n
}
