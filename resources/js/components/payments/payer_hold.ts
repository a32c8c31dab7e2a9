/** A hold on the money of an account, as its page shows it. */
export type PayerHold = {
  id: string
  kind: string
  takesMoney: boolean
  validFrom: string
  validTo: string | null
  document: string
  reason: string
  recordedBy: string
}
