import type { ChargePosting } from '#billing/rules/charge_postings'

type Account = { accountId: string; receivableCode: number }

/**
 * What one account has paid becomes what the other has paid: the first owes more by as much as the
 * second owes less.
 *
 * @throws RangeError when there is nothing to transfer, or nowhere to
 */
export function transferPostings(from: Account, to: Account, amountMinor: bigint): ChargePosting[] {
  if (amountMinor <= 0n) throw new RangeError('Only a sum above zero is transferred')
  if (from.accountId === to.accountId) throw new RangeError('Nothing moves within one account')
  return [
    { accountId: from.accountId, ledgerCode: from.receivableCode, amountMinor },
    { accountId: to.accountId, ledgerCode: to.receivableCode, amountMinor: -amountMinor },
  ]
}
