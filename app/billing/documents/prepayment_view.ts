import type { InvoiceSeller } from '#billing/documents/invoice_view'

/** Everything a demand for prepayment says, as plain data. Money in tiyin, energy in Wh. */
export type PrepaymentView = {
  number: string
  issuedOn: string
  /** First day of the month that is paid ahead. */
  period: string
  dueOn: string
  seller: InvoiceSeller
  consumer: { name: string; taxNumber: string | null }
  account: string
  contract: string
  address: string
  resource: 'electricity' | 'gas' | 'water'
  /** What the contract states for the month, and the part of its price to be paid ahead. */
  quantityWh: bigint
  shareBp: bigint
  amountMinor: bigint
  /** What stood against it on the day `on`. */
  coveredMinor: bigint
  /** What is still to be paid ahead: nothing, once the month is billed. */
  missingMinor: bigint
  isSettled: boolean
  on: string
}
