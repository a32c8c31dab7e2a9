import type { LotUse } from '#billing/rules/advance_lot'
import type { FrozenMonth } from '#billing/rules/frozen_month'
import type { RatedLine } from '#billing/rules/rate'
import type { Period } from '#shared/kernel/calendar'

export const FAULTS = [
  'no_terms',
  'no_consumption',
  'incomplete_month',
  'questioned_reading',
  'no_tariff',
  'not_rateable',
  'negative_remainder',
] as const

/** Why a month of an account could not be billed. */
export type FaultCode = (typeof FAULTS)[number]

export type BillingFault = {
  code: FaultCode
  period: Period
  servicePointId: bigint | null
  detail?: string
}

/** An amount owed for a service point and a month, with the lines that explain it. */
export type NewCharge = {
  /** `CHARGE_KIND`. */
  kind: number
  servicePointId: bigint
  period: Period
  planId: number
  revenueCode: number
  quantityWh: bigint
  amountMinor: bigint
  vatMinor: bigint
  lines: readonly RatedLine[]
  /** The readings behind it, as stored; null where none stand behind it. */
  basis: Uint8Array | null
}

/** What a run does to one account. */
export type AccountBill = {
  accountId: bigint
  charges: readonly NewCharge[]
  faults: readonly BillingFault[]
  /** What was taken from advances that keep an older price. */
  lotUses: readonly LotUse[]
  /** What months that are not plain were priced from. */
  inputs: readonly FrozenMonth[]
  /** The month is settled and this run says something new about it. */
  invoice: boolean
}
