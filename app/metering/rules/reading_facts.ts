import { daysBetween, type IsoDate } from '#shared/kernel/calendar'
import { scale } from '#shared/kernel/rounding'
import type { ReadingLimits } from '#metering/rules/reading_limits'
import { dialCapacityWh, registerDifference } from '#metering/rules/register_difference'

export type KnownReading = { readOn: IsoDate; valueWh: bigint }

export type ReadingToCheck = KnownReading & {
  today: IsoDate
  /** The stay of the meter at the point, [installedOn, removedOn). */
  installedOn: IsoDate
  removedOn: IsoDate | null
  digits: number | null
  coefficient: bigint
  /** Accepted neighbours in time. */
  previous: KnownReading | null
  next: KnownReading | null
  /** What is already known of this very day. */
  sameDay: { valueWh: bigint; sameSource: boolean } | null
  connectedW: bigint | null
  /** What this point used in a comparable stretch of time. */
  usual: { quantityWh: bigint; days: number } | null
  /** Full months without consumption right before this reading. */
  zeroMonthsBefore: number
  verificationDueOn: IsoDate | null
  /** What interval data say of the days since the previous reading; null when there are none. */
  intervals: { quantityWh: bigint; coveredSeconds: number } | null
  limits: ReadingLimits
}

/** The numbers a person needs to judge a reading. */
export type ReadingFacts = {
  previousOn: IsoDate | null
  previousWh: bigint | null
  quantityWh: bigint | null
  days: number | null
  usualWh: bigint | null
  ceilingWh: bigint | null
}

/**
 * The same point's usual consumption and its physical ceiling (connected power × hours × reserve),
 * laid over the days since the previous reading.
 */
export function readingFacts(reading: ReadingToCheck): ReadingFacts {
  const { previous, usual, connectedW, limits } = reading
  const days = previous ? daysBetween(previous.readOn, reading.readOn) : null
  const lasts = days !== null && days > 0 ? BigInt(days) : null
  return {
    previousOn: previous?.readOn ?? null,
    previousWh: previous?.valueWh ?? null,
    quantityWh: quantityOf(reading),
    days,
    usualWh:
      lasts !== null && usual && usual.days > 0
        ? scale(usual.quantityWh, lasts, BigInt(usual.days))
        : null,
    ceilingWh:
      lasts !== null && connectedW !== null
        ? scale(connectedW * 24n * lasts, limits.physicalBp, 10_000n)
        : null,
  }
}

/** Consumption since the previous reading; null when the values cannot be subtracted. */
function quantityOf({ previous, valueWh, digits, coefficient }: ReadingToCheck): bigint | null {
  const capacityWh = dialCapacityWh(digits)
  if (!previous) return null
  if (capacityWh === null ? valueWh < previous.valueWh : valueWh >= capacityWh) return null
  if (capacityWh !== null && previous.valueWh >= capacityWh) return null
  return registerDifference({ startWh: previous.valueWh, endWh: valueWh, digits, coefficient })
    .quantityWh
}
