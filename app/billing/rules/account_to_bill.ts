import type { AdvanceLot } from '#billing/rules/advance_lot'
import type { RatedLine } from '#billing/rules/rate'
import type { Benefit } from '#billing/rules/rate_benefit'
import type { ZoneUse } from '#billing/rules/zones'
import type { IsoDate, Period } from '#shared/kernel/calendar'

/** What the contract says beyond the plan; most contracts say nothing. */
export type TermExtras = {
  /** The account's part of a base norm that several accounts share, in millionths. */
  normSharePpm: bigint
  /** The declared power of a two-part tariff and the plan that prices it. */
  capacity: { planId: number; declaredW: bigint } | null
}

/** The plan of a service point in `[from, to)`. */
export type Term = {
  servicePointId: bigint
  planId: number
  from: IsoDate
  to: IsoDate | null
  extras: TermExtras | null
}

/** What a service point consumed in a month. */
export type ConsumedMonth = {
  servicePointId: bigint
  period: Period
  /** All zones together, with losses added and sub-consumers taken away. */
  quantityWh: bigint
  /** The zones of the day, when its meter tells them. */
  zones: readonly ZoneUse[] | null
  /** Readings cover every day of supply. */
  complete: boolean
  /** The readings behind it, as stored: carried into the charge unread. */
  basis: Uint8Array
}

/** What earlier runs charged for a service point and month. */
export type ChargedMonth = {
  servicePointId: bigint
  period: Period
  kind: number
  quantityWh: bigint
  vatMinor: bigint
  /** Asked for only when the consumption differs. */
  lines: () => readonly RatedLine[]
}

export type DatedBenefit = Benefit & { from: IsoDate; to: IsoDate | null }

/** The volume that the contract states for a service point and month. */
export type ContractVolume = { servicePointId: bigint; period: Period; quantityWh: bigint }

/** Reactive energy of a service point and month. */
export type ReactiveUse = { servicePointId: bigint; period: Period; quantityVarh: bigint }

/** All that a run needs to know of an account. */
export type AccountToBill = {
  accountId: bigint
  /** Supplied in the month of the run: its month is expected, not only its late corrections. */
  active: boolean
  /** Has an invoice of the month already. */
  invoiced: boolean
  terms: readonly Term[]
  /** The month of the run, and earlier months that changed after they were billed. */
  consumed: readonly ConsumedMonth[]
  charged: readonly ChargedMonth[]
  benefits: readonly DatedBenefit[]
  volumes: readonly ContractVolume[]
  reactive: readonly ReactiveUse[]
  /** Oldest first. */
  lots: readonly AdvanceLot[]
}
