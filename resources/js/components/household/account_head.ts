export type Oddity = { code: string; on?: string; count?: number }

/** What stands above the tabs of a household card. */
export type AccountHead = {
  id: string
  number: string
  name: string
  address: string
  phone: string
  status: 'active' | 'closed'
  openedOn: string
  electricStove: boolean
  persons: number | null
  division: string
  plan: string | null
  balanceMinor: string
  owedSince: string | null
  dueOn: string | null
  verificationDueOn: string | null
  lastReading: { readOn: string; valueWh: string } | null
  lastPayment: { id: string; bookedOn: string; amountMinor: string } | null
  oddities: Oddity[]
}
