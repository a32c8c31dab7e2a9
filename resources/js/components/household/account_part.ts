import type { ChangeRow } from '~/components/administration/change_row'
import type { PayerHold } from '~/components/payments/payer_hold'
import type { Explained } from '~/components/ui/explanation_part'

/** What the tabs of a household card show, as the server tells it. */
export type TimelineFact = {
  id: string
  kind: 'reading' | 'charge' | 'payment'
  on: string
  period: string | null
  amountMinor: string | null
  quantityWh: string | null
  through: string | null
  status: string | null
}

export type AccountCharge = {
  id: string
  period: string
  kind: number
  bookedOn: string
  quantityWh: string
  amountMinor: string
  explained: Explained
}

export type AccountPayment = {
  id: string
  bookedOn: string
  amountMinor: string
  balanceAfterMinor: string
  channel: string
  reference: string
  status: string
}

export type AccountReading = {
  id: string
  readOn: string
  valueWh: string
  serial: string
  register: string
  source: string
  status: string
}

export type MonthUsed = { period: string; nowWh: string | null; beforeWh: string | null }

export type AccountDevice = {
  id: string
  serial: string
  type: string
  phases: number
  coefficient: string
  servicePoint: string
  installedOn: string
  removedOn: string | null
  verifiedOn: string | null
  verificationDueOn: string | null
}

export type AccountTerm = {
  id: string
  contract: string
  signedOn: string
  servicePoint: string
  planId: number
  plan: string
  validFrom: string
  validTo: string | null
}

/** Somebody of the staff saw the personal data. */
export type AccountLook = { id: string; at: string; person: string; kind: string }

/** What was written to the phone of the account; secrets in it are blotted out. */
export type AccountMessage = {
  id: string
  at: string
  to: string
  text: string
  status: string
  through: string | null
  reason: string | null
}

/** Only the open tab's part is there. */
export type AccountPart = {
  timeline?: TimelineFact[]
  charges?: AccountCharge[]
  payments?: AccountPayment[]
  holds?: PayerHold[]
  today?: string
  readings?: AccountReading[]
  used?: MonthUsed[]
  devices?: AccountDevice[]
  terms?: AccountTerm[]
  changes?: ChangeRow[]
  looks?: AccountLook[]
  messages?: AccountMessage[]
}
