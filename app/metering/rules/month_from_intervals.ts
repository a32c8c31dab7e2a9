import { addDays, nextPeriod, periodsTouching, type Period } from '#shared/kernel/calendar'
import { distribute } from '#shared/kernel/distribute'
import { startOfTashkentDay, tashkentDate } from '#metering/rules/tashkent_time'

export type EnergyInterval = {
  /** Epoch seconds. */
  startsAt: number
  seconds: number
  quantityWh: bigint
  /** As stored beside it; left out where nobody asks. */
  quality?: number
}

export type MonthOfIntervals = { period: Period; quantityWh: bigint; coveredSeconds: number }

/**
 * Interval data added up by calendar month of Tashkent. An interval that crosses midnight of the
 * first is divided by seconds, so that the months together are exactly the sum of the intervals.
 */
export function monthFromIntervals(intervals: readonly EnergyInterval[]): MonthOfIntervals[] {
  const months = new Map<Period, MonthOfIntervals>()
  for (const interval of intervals) {
    for (const part of partsByMonth(interval)) addTo(months, part)
  }
  return [...months.values()].sort((a, b) => (a.period < b.period ? -1 : 1))
}

function addTo(months: Map<Period, MonthOfIntervals>, part: MonthOfIntervals) {
  const month = months.get(part.period)
  months.set(part.period, {
    period: part.period,
    quantityWh: (month?.quantityWh ?? 0n) + part.quantityWh,
    coveredSeconds: (month?.coveredSeconds ?? 0) + part.coveredSeconds,
  })
}

function partsByMonth({ startsAt, seconds, quantityWh }: EnergyInterval): MonthOfIntervals[] {
  if (seconds <= 0) throw new RangeError('An interval lasts at least a second')
  const endsAt = startsAt + seconds
  const periods = periodsTouching(tashkentDate(startsAt), addDays(tashkentDate(endsAt - 1), 1))
  const lengths = periods.map((period) => {
    const from = Math.max(startsAt, startOfTashkentDay(period))
    return Math.min(endsAt, startOfTashkentDay(nextPeriod(period))) - from
  })
  const quantities = distribute(quantityWh, lengths.map(BigInt))
  return periods.map((period, index) => ({
    period,
    quantityWh: quantities[index]!,
    coveredSeconds: lengths[index]!,
  }))
}
