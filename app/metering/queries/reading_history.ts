import { addDays, type IsoDate } from '#shared/kernel/calendar'
import type { InstalledRegister } from '#equipment/queries/installed_registers'
import { fullMonths } from '#metering/queries/full_months'
import { intervalsBetween, type IntervalSum } from '#metering/queries/intervals_between'
import type { KnownReading } from '#metering/rules/reading_facts'
import {
  monthsBefore,
  usualUse,
  yearBefore,
  zeroMonthsBefore,
  type FullMonth,
} from '#metering/rules/usual_use'

type Asked = KnownReading & {
  accountId: string
  servicePointId: string
  register: InstalledRegister
  previous: KnownReading | null
}

export type ReadingHistory = {
  usual: { quantityWh: bigint; days: number } | null
  zeroMonthsBefore: number
  intervals: IntervalSum | null
}

const NOTHING_KNOWN: ReadingHistory = { usual: null, zeroMonthsBefore: 0, intervals: null }

type Since = Asked & { previous: KnownReading; from: IsoDate }

/**
 * What was used before readings, and what interval data say of the days since the previous ones, in
 * the order in which it was asked.
 */
export async function readingHistory(asked: readonly Asked[]): Promise<ReadingHistory[]> {
  const since = asked.flatMap((one, at) => {
    const { previous } = one
    return previous ? [{ ...one, at, previous, from: addDays(previous.readOn, 1) }] : []
  })
  const months = await monthsOf(since)
  const intervals = await intervalsBetween(
    since.map(({ register: { registerId }, previous, readOn }) => ({
      registerId,
      previousOn: previous.readOn,
      readOn,
    }))
  )
  const histories = asked.map(() => NOTHING_KNOWN)
  since.forEach((one, index) => {
    histories[one.at] = {
      usual: usualUse(months[index]!, { from: one.from, to: one.readOn }),
      zeroMonthsBefore: isZero(one) ? zeroMonthsBefore(months[index]!, one.from) : 0,
      intervals: intervals[index]!,
    }
  })
  return histories
}

/** The season of the year before is enough for most; the others are looked at month by month. */
async function monthsOf(since: readonly Since[]): Promise<FullMonth[][]> {
  const months = await fullMonths(
    since.map((one) => ({ ...dialOf(one), ...yearBefore({ from: one.from, to: one.readOn }) }))
  )
  const rest = since.flatMap((one, at) =>
    months[at]!.length === 0 || isZero(one) ? [{ at, ...dialOf(one), ...monthsBefore(one) }] : []
  )
  const recent = await fullMonths(rest)
  rest.forEach(({ at }, index) => {
    const known = new Set(recent[index]!.map(({ period }) => period))
    const season = months[at]!.filter(({ period }) => !known.has(period))
    months[at] = [...season, ...recent[index]!].sort((a, b) => (a.period < b.period ? -1 : 1))
  })
  return months
}

function dialOf({ accountId, servicePointId, register: { zone } }: Since) {
  return { accountId, servicePointId, zone }
}

function isZero({ valueWh, previous }: Since) {
  return valueWh === previous.valueWh
}
