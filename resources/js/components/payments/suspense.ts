export type SuspenseItem = {
  id: string
  statementId: string
  fileName: string
  bookedOn: string
  amountMinor: string
  leftMinor: string
  status: 'open' | 'settled' | 'reversed'
  because: string
  facts: {
    account: string | null
    documentNumber: string | null
    payerName: string | null
    payerTaxId: string | null
    payerBankAccount: string | null
    purpose: string | null
  }
}

export type SuspenseStep = {
  id: string
  kind: string
  amountMinor: string | null
  accountNumber: string | null
  paymentId: string | null
  note: string | null
  takenBy: string
  takenAt: string
  isReversed: boolean
}
