import type { RowCode, RowProblem } from '#metering/imports/interval_file'
import type { PlacedInterval } from '#metering/imports/place_intervals'
import type { RegisterStay } from '#metering/rules/register_on'
import { startOfTashkentDay, tashkentMinute } from '#metering/rules/tashkent_time'

export type RegisterInterval = PlacedInterval & { registerId: string }

export type Settled = { intervals: RegisterInterval[]; problems: RowProblem[] }

/** Where interval data begin to be kept. */
const OLDEST = startOfTashkentDay('2014-01-02')

/**
 * Gives each interval to the register that stood at the point then. Energy of the future, of
 * before the books, or of a time without a meter is nobody's.
 *
 * @param now epoch seconds
 */
export function settleOnRegisters(
  intervals: readonly PlacedInterval[],
  stays: readonly RegisterStay[],
  now: number
): Settled {
  const settled: Settled = { intervals: [], problems: [] }
  for (const interval of intervals) {
    const stay = stays.find((one) => covers(one, interval))
    const code = faultOf(interval, now) ?? (stay ? null : 'row_meter_absent')
    const text = tashkentMinute(interval.startsAt)
    if (code) settled.problems.push({ line: interval.line, code, text })
    else settled.intervals.push({ ...interval, registerId: stay!.registerId })
  }
  return settled
}

function faultOf({ startsAt, seconds }: PlacedInterval, now: number): RowCode | null {
  if (startsAt < OLDEST) return 'row_too_old'
  return startsAt + seconds > now ? 'row_future' : null
}

function covers({ installedOn, removedOn }: RegisterStay, { startsAt, seconds }: PlacedInterval) {
  if (startsAt < startOfTashkentDay(installedOn)) return false
  return removedOn === null || startsAt + seconds <= startOfTashkentDay(removedOn)
}
