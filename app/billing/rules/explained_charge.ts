import type { RatedLine } from '#billing/rules/rate'
import type { BasisEntry } from '#metering/rules/consumption_basis'
import type { IsoDate, Period } from '#shared/kernel/calendar'

/** A charge with what explains it: the readings, and the lines with the price of each. */
export type ExplainedCharge = {
  chargeId: string
  runId: string
  servicePointId: string
  kind: number
  /** The month consumed. */
  period: Period
  bookedOn: IsoDate
  quantityWh: bigint
  amountMinor: bigint
  vatMinor: bigint
  transactionId: string
  lines: ExplainedLine[]
  readings: ExplainedReading[]
}

export type ExplainedLine = RatedLine & {
  /** The plan of the price; null for a benefit. */
  planId: number | null
  /** The act that set the price, or the document of the benefit, and the day from which it counts. */
  act: string | null
  inForceFrom: IsoDate
  /** The block or band, above and up to and including; null: no end. */
  aboveWh: bigint
  upToWh: bigint | null
}

/** A part of the consumption: two values of a dial, or something added to or taken from it. */
export type ExplainedReading = BasisEntry & {
  serial: string
  register: string
  /** What was added or taken away (`consumption_adjustments.kind`); null for a dial. */
  adjustment: number | null
}
