import type { Buckets } from '#ledger/rules/buckets'

/**
 * Money received pays the oldest debt first; what is left over is an advance. Its twins in SQL are
 * `#ledger/actions/move_balances` and the function that posts a payment.
 *
 * @throws RangeError on a negative amount: that is `oweBuckets`
 */
export function settleBuckets(buckets: Buckets, amountMinor: bigint): Buckets {
  if (amountMinor < 0n) throw new RangeError('What is received is not negative')
  const d3And4 = buckets.d4 + buckets.d3
  const d2To4 = d3And4 + buckets.d2
  const d1To4 = d2To4 + buckets.d1
  return {
    balanceMinor: buckets.balanceMinor - amountMinor,
    d4: left(buckets.d4, amountMinor),
    d3: left(buckets.d3, beyond(amountMinor, buckets.d4)),
    d2: left(buckets.d2, beyond(amountMinor, d3And4)),
    d1: left(buckets.d1, beyond(amountMinor, d2To4)),
    d0: left(buckets.d0, beyond(amountMinor, d1To4)),
  }
}

/** What remains of a debt after a payment of it. */
function left(debtMinor: bigint, paidMinor: bigint) {
  return debtMinor > paidMinor ? debtMinor - paidMinor : 0n
}

/** What remains of a payment after an older debt. */
function beyond(paidMinor: bigint, olderMinor: bigint) {
  return paidMinor > olderMinor ? paidMinor - olderMinor : 0n
}
