import {
  addDays,
  daysBetween,
  nextPeriod,
  periodsTouching,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'
import { distribute } from '#shared/kernel/distribute'

export type ReadingInterval = { fromReadOn: IsoDate; toReadOn: IsoDate; quantityWh: bigint }

/** A part of a quantity that falls on the days [from, to) of one month. */
export type MonthPart = { period: Period; from: IsoDate; to: IsoDate; quantityWh: bigint }

/**
 * Lays the consumption between two readings on the calendar months it spans, in proportion to
 * days, exactly. A reading closes its day, so the interval is [fromReadOn + 1, toReadOn + 1).
 *
 * @throws RangeError when the second reading is not later than the first
 */
export function spreadByMonth({ fromReadOn, toReadOn, quantityWh }: ReadingInterval): MonthPart[] {
  const from = addDays(fromReadOn, 1)
  const to = addDays(toReadOn, 1)
  if (to <= from) throw new RangeError('The interval between readings is empty')

  const parts = periodsTouching(from, to).map((period) => ({
    period,
    from: from > period ? from : period,
    to: to < nextPeriod(period) ? to : nextPeriod(period),
  }))
  const days = parts.map((part) => BigInt(daysBetween(part.from, part.to)))
  const quantities = distribute(quantityWh, days)
  return parts.map((part, index) => ({ ...part, quantityWh: quantities[index]! }))
}
