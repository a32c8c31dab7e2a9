export type Sum = { count: number; minor: string }

/** A shift as its page shows it. */
export type Shift = {
  id: string
  number: string | null
  deskId: number
  desk: string
  cashierName: string
  status: 'open' | 'closed'
  openedAt: string
  closedAt: string | null
  floatMinor: string
  expectedMinor: string
  countedMinor: string | null
  leftMinor: string | null
  note: string | null
  totals: {
    taken: { cash: Sum; card: Sum }
    returned: { cash: Sum; card: Sum }
    documents: Record<string, Sum>
    firstReceipt: string | null
    lastReceipt: string | null
    receipts: number
  }
}

export type DrawerDocument = {
  id: string
  kind: string
  amountMinor: string
  number: string
  reason: string
  by: string
  at: string
  isReversal: boolean
  isReversed: boolean
  isCorrection: boolean
}

export type ShiftPayment = {
  id: string
  receiptNumber: string | null
  paidAt: string
  accountNumber: string
  accountName: string
  tender: 'cash' | 'card'
  amountMinor: string
  status: 'posted' | 'reversed'
}

export type Desk = {
  id: number
  title: string
  division: string
  shift: { id: string; cashier: string; openedAt: string } | null
  leftMinor: string | null
}
