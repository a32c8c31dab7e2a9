import {
  addDays,
  daysInPeriod,
  nextPeriod,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'

/**
 * The last day to pay a month's charges in time: day `dueDay` of the next month, or that month's
 * last day when it is shorter. Overdue begins the day after.
 *
 * @throws RangeError when the day is not 1…31
 */
export function dueDate(period: Period, dueDay: number): IsoDate {
  if (!Number.isInteger(dueDay) || dueDay < 1 || dueDay > 31) {
    throw new RangeError(`Not a day of a month: ${dueDay}`)
  }
  const month = nextPeriod(period)
  return addDays(month, Math.min(dueDay, daysInPeriod(month)) - 1)
}

type Issue = { issuedOn: IsoDate; fewestDays: number }

/**
 * The due day of invoices that are dated `issuedOn`. Who receives an invoice late has `fewestDays` from
 * its date: none falls due before it is dated.
 *
 * @throws RangeError when the day is not 1…31 or the days are not a number from 0
 */
export function invoiceDueDate(period: Period, dueDay: number, issue: Issue): IsoDate {
  const { issuedOn, fewestDays } = issue
  if (!Number.isInteger(fewestDays) || fewestDays < 0) {
    throw new RangeError(`Not a number of days: ${fewestDays}`)
  }
  const [regular, earliest] = [dueDate(period, dueDay), addDays(issuedOn, fewestDays)]
  return regular < earliest ? earliest : regular
}
