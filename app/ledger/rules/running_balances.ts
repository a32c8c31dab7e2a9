/**
 * The balance after each of the amounts, in their order; debt above zero, tiyin.
 *
 * @param openingMinor the balance before the first
 */
export function runningBalances(openingMinor: bigint, amounts: readonly bigint[]): bigint[] {
  let balanceMinor = openingMinor
  return amounts.map((amountMinor) => (balanceMinor += amountMinor))
}
