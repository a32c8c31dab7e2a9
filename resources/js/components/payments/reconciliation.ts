export type DayOfService = {
  id: string
  service: string
  toldBy: string
  toldCount: number
  toldMinor: string
  bookedCount: number
  bookedMinor: string
  commissionMinor: string | null
  bearer: string | null
}

export type Settlement = {
  id: string
  kind: string
  status: string
  bookedOn: string
  bankMinor: string
  withheldMinor: string
  amountMinor: string
  itemId: string | null
  settledBy: string
}

export type LumpSum = {
  id: string
  bookedOn: string
  leftMinor: string
  payer: string | null
  purpose: string | null
  isAgents: boolean
}
