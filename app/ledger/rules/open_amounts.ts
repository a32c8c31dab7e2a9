/**
 * Which part of each debt is still open when money always pays the oldest first: a function of the
 * balance and of the debts alone, so it needs no rows that say what paid what.
 *
 * @param balanceMinor what the account owes; an advance leaves nothing open
 * @param debtsMinor amounts > 0, oldest first; together at least the balance
 * @returns the open part of each, in the same order
 * @throws RangeError when the balance is more than the debts explain
 */
export function openAmounts(balanceMinor: bigint, debtsMinor: readonly bigint[]): bigint[] {
  const open = new Array<bigint>(debtsMinor.length).fill(0n)
  let unexplained = balanceMinor
  for (let index = debtsMinor.length - 1; index >= 0 && unexplained > 0n; index--) {
    const debtMinor = debtsMinor[index]!
    open[index] = debtMinor < unexplained ? debtMinor : unexplained
    unexplained -= open[index]!
  }
  if (unexplained > 0n) throw new RangeError('The balance is more than its debts')
  return open
}
