import {
  addMonths,
  daysInPeriod,
  periodOf,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'

/** A month measured from its first day to its last. */
export type FullMonth = { period: Period; quantityWh: bigint }

type Days = { from: IsoDate; to: IsoDate }
type Months = { first: Period; last: Period }

const RECENT_MONTHS = 3

/** How far back a point is looked at when the season of the year before says nothing. */
export const LOOKED_BACK_MONTHS = 24

/** The same months of the year before: what they used is compared first. */
export function yearBefore({ from, to }: Days): Months {
  return { first: addMonths(periodOf(from), -12), last: addMonths(periodOf(to), -12) }
}

/** The months right before these days. */
export function monthsBefore({ from }: Pick<Days, 'from'>): Months {
  return {
    first: addMonths(periodOf(from), -LOOKED_BACK_MONTHS),
    last: addMonths(periodOf(from), -1),
  }
}

/**
 * What a point ordinarily uses: the same months of the year before where they were measured in
 * full, else its last three such months; null when it has no history.
 *
 * @param months in order of time
 */
export function usualUse(months: readonly FullMonth[], days: Days) {
  const season = months.filter(isWithin(yearBefore(days)))
  if (season.length > 0) return together(season)
  const recent = months.filter(isWithin(monthsBefore(days))).slice(-RECENT_MONTHS)
  return recent.length > 0 ? together(recent) : null
}

/** Full months without consumption in a row, right before the month of `from`. */
export function zeroMonthsBefore(months: readonly FullMonth[], from: IsoDate): number {
  const before = months.filter(isWithin(monthsBefore({ from })))
  return before.length - 1 - before.findLastIndex(({ quantityWh }) => quantityWh > 0n)
}

function isWithin({ first, last }: Months) {
  return ({ period }: FullMonth) => period >= first && period <= last
}

function together(months: readonly FullMonth[]) {
  return {
    quantityWh: months.reduce((all, { quantityWh }) => all + quantityWh, 0n),
    days: months.reduce((all, { period }) => all + daysInPeriod(period), 0),
  }
}
