/**
 * What an account owes, by age, in tiyin. `d0` is the debt of the month the row stands on, `d1`…`d3`
 * of the three months before it, `d4` of everything older. The balance is above zero for a debt and
 * below it for an advance; `d0 + … + d4` is the balance when it is a debt, and 0 otherwise.
 */
export type Buckets = {
  balanceMinor: bigint
  d0: bigint
  d1: bigint
  d2: bigint
  d3: bigint
  d4: bigint
}
