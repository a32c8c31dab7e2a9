import type { Bill } from '#portal/queries/bills_of'

/** A bill as the cabinet lists it: debt above zero, advance below. */
export function billSummary(bill: Bill) {
  const { period, openingMinor, chargedMinor, closingMinor, issuedOn, dueOn } = bill
  const paidMinor = BigInt(openingMinor) + BigInt(chargedMinor) - BigInt(closingMinor)
  return {
    period,
    href: `/cabinet/bills/${period.slice(0, 7)}`,
    openingMinor,
    chargedMinor,
    paidMinor: String(paidMinor),
    closingMinor,
    issuedOn,
    dueOn,
  }
}
