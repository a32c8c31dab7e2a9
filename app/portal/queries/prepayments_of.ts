import type PersonalAccount from '#accounts/models/personal_account'
import { prepaymentRows } from '#billing/queries/prepayment_rows'

type Of = Pick<PersonalAccount, 'id' | 'divisionId'>

/** What the account was asked to pay ahead, what lacks most first: only contracts that state volumes have it. */
export async function prepaymentsOf({ id, divisionId }: Of, most: number) {
  const demands = await prepaymentRows({ accountId: id, divisionIds: [divisionId], limit: most })
  return demands.map(({ period, amountMinor, coveredMinor, dueOn, state }) => ({
    period,
    file: `/cabinet/prepayments/${period.slice(0, 7)}.pdf`,
    amountMinor,
    missingMinor: state === 'settled' ? '0' : String(BigInt(amountMinor) - BigInt(coveredMinor)),
    dueOn,
    state,
  }))
}
