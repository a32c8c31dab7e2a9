import type { RatedLine } from '#billing/rules/rate'
import type { IsoDate, Period } from '#shared/kernel/calendar'

/** The plan of a service point in `[from, to)`. */
export type Term = { servicePointId: bigint; planId: number; from: IsoDate; to: IsoDate | null }

/** What a service point consumed in a month, all zones together. */
export type ConsumedMonth = {
  servicePointId: bigint
  period: Period
  quantityWh: bigint
  /** Readings cover every day of supply. */
  complete: boolean
  /** The readings behind it, as stored: carried into the charge unread. */
  basis: Uint8Array
}

/** What earlier runs charged for a service point and month. */
export type ChargedMonth = {
  servicePointId: bigint
  period: Period
  quantityWh: bigint
  vatMinor: bigint
  /** Asked for only when the consumption differs. */
  lines: () => readonly RatedLine[]
}

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
}
