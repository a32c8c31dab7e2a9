import type { Explained } from '~/components/ui/explanation_part'

export type PenaltyRun = {
  id: string
  division: string
  period: string
  consumerClass: string
  status: 'planned' | 'running' | 'done' | 'stopped' | 'failed'
  accountsTotal: number
  accountsDone: number
  charges: number
  amountMinor: string
  createdBy: string
  createdAt: string
  finishedAt: string | null
  lastError: string | null
}

export type LargePenalty = { accountId: string; number: string; name: string; amountMinor: string }

export type ChargedPenalty = {
  chargeId: string
  period: string
  bookedOn: string
  amountMinor: string
  isWaived: boolean
  explained: Explained
}

export type Hold = {
  id: string
  cause: string
  lotPeriod: string | null
  validFrom: string
  validTo: string | null
  document: string
  recordedBy: string
}

export type AdvanceLot = {
  id: string
  paymentId: string
  paidOn: string
  pricedOn: string
  until: string
  amountMinor: string
  leftMinor: string
}

export type Volume = { period: string; pointCode: string; quantityWh: string }

/** How a demand stands; `settled`: its month is billed. */
export type DemandState = 'due' | 'partly' | 'overdue' | 'paid' | 'settled'

export type Demand = {
  accountId: string
  number: string
  name: string
  period: string
  quantityWh: string
  shareBp: number
  amountMinor: string
  coveredMinor: string
  dueOn: string
  issuedOn: string
  chargedMinor: string | null
  state: DemandState
}
