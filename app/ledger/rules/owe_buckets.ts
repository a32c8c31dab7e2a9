import type { Buckets } from '#ledger/rules/buckets'

/**
 * A charge of the row's month: an advance pays for it first, the rest is the month's debt.
 *
 * @throws RangeError on a negative amount: that is `settleBuckets`
 */
export function oweBuckets(buckets: Buckets, amountMinor: bigint): Buckets {
  if (amountMinor < 0n) throw new RangeError('What is owed is not negative')
  const balanceMinor = buckets.balanceMinor + amountMinor
  return {
    ...buckets,
    balanceMinor,
    d0: buckets.d0 + debt(balanceMinor) - debt(buckets.balanceMinor),
  }
}

function debt(balanceMinor: bigint) {
  return balanceMinor > 0n ? balanceMinor : 0n
}
