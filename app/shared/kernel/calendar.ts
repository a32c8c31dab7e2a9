/**
 * Civil dates as ISO text (`2026-11-01`) and months as their first day. Pure arithmetic on the
 * proleptic Gregorian calendar: business days of Asia/Tashkent never meet a time zone here.
 */
export type IsoDate = string

/** The first day of a calendar month, `YYYY-MM-01`. */
export type Period = string

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01. Throws RangeError on anything that is not a real date. */
export function dayNumber(date: IsoDate): number {
  const match = ISO_DATE.exec(date)
  if (!match) throw new RangeError(`Not a date: ${date}`)
  const day = Date.UTC(+match[1]!, +match[2]! - 1, +match[3]!) / 86_400_000
  if (dateOfDay(day) !== date) throw new RangeError(`Not a date: ${date}`)
  return day
}

export function dateOfDay(day: number): IsoDate {
  return utcDate(day * 86_400_000)
}

function utcDate(milliseconds: number): IsoDate {
  const days = Math.floor(milliseconds / 86_400_000)
  // Howard Hinnant's civil_from_days, so that no Date object is needed in pure code.
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function pad(value: number, width: number) {
  return String(value).padStart(width, '0')
}

export function isDate(text: string): boolean {
  try {
    dayNumber(text)
    return true
  } catch {
    return false
  }
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days)
}

/** Whole days from `from` to `to` (negative when `to` is earlier). */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

export function periodOf(date: IsoDate): Period {
  return `${date.slice(0, 7)}-01`
}

/** The month `months` later (or earlier, when negative). */
export function addMonths(period: Period, months: number): Period {
  const index = monthIndex(period) + months
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}-01`
}

export function nextPeriod(period: Period): Period {
  return addMonths(period, 1)
}

export function monthsBetween(from: Period, to: Period): number {
  return monthIndex(to) - monthIndex(from)
}

export function daysInPeriod(period: Period): number {
  return daysBetween(period, nextPeriod(period))
}

/** Every month that shares a day with `[from, to)`, in order. */
export function periodsTouching(from: IsoDate, to: IsoDate): Period[] {
  const periods: Period[] = []
  for (let period = periodOf(from); period < to; period = nextPeriod(period)) periods.push(period)
  return periods
}

function monthIndex(period: Period): number {
  return +period.slice(0, 4) * 12 + (+period.slice(5, 7) - 1)
}
