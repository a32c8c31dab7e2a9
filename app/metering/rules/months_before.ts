import { addMonths, daysInPeriod, periodOf, type IsoDate } from '#shared/kernel/calendar'

/** The same day so many months earlier, or the last day of that month. */
export function monthsBefore(on: IsoDate, months: number): IsoDate {
  const month = addMonths(periodOf(on), -months)
  const day = Math.min(+on.slice(8), daysInPeriod(month))
  return `${month.slice(0, 8)}${String(day).padStart(2, '0')}`
}
