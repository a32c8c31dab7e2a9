import {
  daysBetween,
  daysInPeriod,
  nextPeriod,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'
import { scale } from '#shared/kernel/rounding'

export type CountedMonth = { period: Period; quantityWh: bigint }

/** What of some months falls on the days [from, to), by their number. */
export function countedBetween(
  months: readonly CountedMonth[],
  from: IsoDate,
  to: IsoDate
): bigint {
  return months.reduce((all, { period, quantityWh }) => {
    const end = nextPeriod(period)
    const days = daysBetween(from > period ? from : period, to < end ? to : end)
    if (days <= 0) return all
    return all + scale(quantityWh, BigInt(days), BigInt(daysInPeriod(period)))
  }, 0n)
}
