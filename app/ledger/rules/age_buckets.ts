import type { Buckets } from '#ledger/rules/buckets'

/**
 * Debt grows older by whole months: each bucket moves on, the last one gathers. The twin in SQL is
 * `#ledger/actions/move_balances`.
 *
 * @param months how many months have begun since the row's own month, ≥ 0
 */
export function ageBuckets(buckets: Buckets, months: number): Buckets {
  if (!Number.isInteger(months) || months < 0) throw new RangeError('Debt does not grow younger')
  let aged = buckets
  for (let month = 0; month < Math.min(months, 5); month++) aged = ageByOne(aged)
  return aged
}

function ageByOne({ balanceMinor, d0, d1, d2, d3, d4 }: Buckets): Buckets {
  return { balanceMinor, d0: 0n, d1: d0, d2: d1, d3: d2, d4: d3 + d4 }
}
