export type PaidLine = { amountMinor: string } & (
  { kind: 'charge' | 'penalty'; month: string } | { kind: 'advance' }
)

export type TraceLine = {
  transactionId: string
  bookedOn: string
  ledgerCode: number
  name: string
  amountMinor: string
}

/** A payment as its card shows it. */
export type Payment = {
  id: string
  amountMinor: string
  balanceAfterMinor: string
  bookedOn: string
  paidAt: string
  recordedAt: string
  status: 'posted' | 'reversed'
  reference: string
  note: string | null
  channel: { adapter: string; title: string }
  account: { id: string; number: string; name: string; address: string }
  receiptNumber: string | null
  atDesk: {
    shiftId: string
    tender: 'cash' | 'card'
    givenMinor: string | null
    terminalReference: string | null
    isShiftOpen: boolean
  } | null
  cashier: string | null
  reversal: { reason: string; bookedOn: string; reversedAt: string; by: string } | null
  allocations: PaidLine[]
  trace: TraceLine[]
}
