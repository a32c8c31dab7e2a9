/** Ledger accounts that a charge touches. */
export type ChargeLedgerCodes = { receivable: number; revenue: number; vat: number }

export type ChargeToPost = { accountId: string; amountMinor: bigint; vatMinor: bigint }

/** Debit positive, credit negative, tiyin. `accountId` '0' is the general ledger side. */
export type ChargePosting = { accountId: string; ledgerCode: number; amountMinor: bigint }

/** The personal account of entries that belong to nobody in particular. */
const GENERAL = '0'

/**
 * What a charge does to the books: the consumer owes the gross, revenue gets the net, the budget
 * gets the VAT. A difference with a minus goes the other way round. Sums to zero; lines of nothing
 * are left out.
 *
 * @throws RangeError when the VAT is not a part of the amount
 */
export function chargePostings(charge: ChargeToPost, codes: ChargeLedgerCodes): ChargePosting[] {
  const { accountId, amountMinor, vatMinor } = charge
  const netMinor = amountMinor - vatMinor
  const isPart =
    amountMinor < 0n ? vatMinor <= 0n && netMinor <= 0n : vatMinor >= 0n && netMinor >= 0n
  if (!isPart) throw new RangeError('The VAT is not a part of the amount')
  return [
    { accountId, ledgerCode: codes.receivable, amountMinor },
    { accountId: GENERAL, ledgerCode: codes.revenue, amountMinor: -netMinor },
    { accountId: GENERAL, ledgerCode: codes.vat, amountMinor: -vatMinor },
  ].filter((posting) => posting.amountMinor !== 0n)
}
