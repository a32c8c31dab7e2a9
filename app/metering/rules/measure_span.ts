import type { IsoDate, Period } from '#shared/kernel/calendar'
import { distribute } from '#shared/kernel/distribute'
import { spreadByMonth } from '#metering/rules/spread_by_month'

/** The consumption between two readings of a register that follow one another. */
export type MeasuredSpan = {
  fromReadOn: IsoDate
  toReadOn: IsoDate
  quantityWh: bigint
  /** What interval data say of the same stretch, by month; empty when there are none. */
  intervals: readonly { period: Period; quantityWh: bigint }[]
}

export type SpanPart = { period: Period; from: IsoDate; to: IsoDate; quantityWh: bigint }

export type SpanMeasure = { method: 'measured' | 'interval'; parts: SpanPart[] }

/** Interval data further from the register than this say nothing about it (check V10). */
const TOLERANCE_PER_MILLE = 5n

/**
 * Divides a register difference over calendar months: by the profile of the interval data where
 * they agree with the register within 0.5 %, else evenly by days. The register's difference is
 * what counts either way, to the unit.
 */
export function measureSpan(span: MeasuredSpan): SpanMeasure {
  const byDays = spreadByMonth(span)
  if (!agrees(span)) return { method: 'measured', parts: byDays }

  const profile = new Map(span.intervals.map((month) => [month.period, month.quantityWh]))
  const weights = byDays.map((part) => profile.get(part.period) ?? 0n)
  if (weights.every((weight) => weight === 0n)) return { method: 'interval', parts: byDays }
  const quantities = distribute(span.quantityWh, weights)
  return {
    method: 'interval',
    parts: byDays.map((part, index) => ({ ...part, quantityWh: quantities[index]! })),
  }
}

function agrees({ quantityWh, intervals }: MeasuredSpan) {
  if (intervals.length === 0) return false
  const sum = intervals.reduce((all, month) => all + month.quantityWh, 0n)
  const difference = sum > quantityWh ? sum - quantityWh : quantityWh - sum
  return difference * 1000n <= quantityWh * TOLERANCE_PER_MILLE
}
