/** Code of the channel through which money leaves the suspense account for a personal one. */
export const SUSPENSE = 'suspense'

/** What is known of a payer of a line: kept beside it as it came. */
export type LineFacts = {
  account: string | null
  documentNumber: string | null
  payerName: string | null
  payerTaxId: string | null
  payerBankAccount: string | null
  payerBankCode: string | null
  purpose: string | null
  service: string | null
  commissionMinor: string | null
  /** The text of a line that could not be read, and its column. */
  text?: string
  column?: string | null
}
