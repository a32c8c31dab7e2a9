import { addDays, nextPeriod, periodsTouching, type IsoDate } from '#shared/kernel/calendar'
import { divideHalfUp } from '#shared/kernel/rounding'
import { cumulativeAt } from '#metering/rules/cumulative_at'
import type { EnergyInterval } from '#metering/rules/month_from_intervals'
import type { KnownReading } from '#metering/rules/reading_facts'
import { dialCapacityWh } from '#metering/rules/register_difference'
import { dayClosedAt, startOfTashkentDay, tashkentDate } from '#metering/rules/tashkent_time'

export type CountedRegister = {
  /** The last reading that does not come from intervals; null when the register has none. */
  anchor: KnownReading | null
  /** Interval data after the anchor's day, in order of time; at least one. */
  intervals: readonly EnergyInterval[]
  /** Days for which a counted reading exists already and must stay right. */
  knownDays: readonly IsoDate[]
  digits: number | null
  coefficient: bigint
}

/**
 * What a dial would have shown: its last real reading counted on by the interval data to the end
 * of each month and of the data. A register that nobody has read starts at nought the day before
 * its first interval. The dial turns over as a real one does.
 */
export function readingsFromIntervals(register: CountedRegister): KnownReading[] {
  const { anchor, intervals, digits, coefficient } = register
  const start = anchor ?? { readOn: dayBefore(intervals), valueWh: 0n }
  const days = daysToCount(register, start)
  const capacityWh = dialCapacityWh(digits)
  const sums = cumulativeAt(
    intervals,
    days.map((day) => startOfTashkentDay(addDays(day, 1)))
  )
  const counted = days.map((readOn, index) => {
    const valueWh = start.valueWh + divideHalfUp(sums[index]!, coefficient)
    return { readOn, valueWh: capacityWh === null ? valueWh : valueWh % capacityWh }
  })
  return anchor ? counted : [start, ...counted]
}

function dayBefore(intervals: readonly EnergyInterval[]) {
  return addDays(tashkentDate(intervals[0]!.startsAt), -1)
}

function daysToCount({ intervals, knownDays }: CountedRegister, start: KnownReading): IsoDate[] {
  const last = intervals.at(-1)!
  const lastDay = dayClosedAt(last.startsAt + last.seconds)
  const monthEnds = periodsTouching(addDays(start.readOn, 1), addDays(lastDay, 1)).map((period) =>
    addDays(nextPeriod(period), -1)
  )
  const days = new Set([...monthEnds.filter((day) => day <= lastDay), lastDay, ...knownDays])
  return [...days].filter((day) => day > start.readOn && day <= lastDay).sort()
}
