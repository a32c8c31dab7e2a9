import type { ChargePosting } from '#billing/rules/charge_postings'

type Account = { accountId: string; receivableCode: number }

type Adjusted = Account & {
  /** Debt above zero, tiyin. */
  amountMinor: bigint
  /** Where a debt is earned, and where what is given back or up is spent. */
  codes: { income: number; expense: number }
}

const GENERAL = '0'

/** An adjustment or a write-off: the account on one side, income or expense on the other. */
export function correctionPostings(adjusted: Adjusted): ChargePosting[] {
  const { accountId, receivableCode, amountMinor, codes } = adjusted
  const against = amountMinor > 0n ? codes.income : codes.expense
  return [
    { accountId, ledgerCode: receivableCode, amountMinor },
    { accountId: GENERAL, ledgerCode: against, amountMinor: -amountMinor },
  ]
}
