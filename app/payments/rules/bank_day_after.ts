import { addDays, dayNumber, type IsoDate } from '#shared/kernel/calendar'

/** Days that differ from the week: a holiday on a Tuesday, a Saturday that is worked. */
export type SpecialDays = { free: ReadonlySet<IsoDate>; worked: ReadonlySet<IsoDate> }

/** The bank day so many bank days after a day: T+1 of a Friday is Monday. */
export function bankDayAfter(day: IsoDate, days: number, special: SpecialDays): IsoDate {
  let found = day
  for (let left = days; left > 0 || !isBankDay(found, special);) {
    found = addDays(found, 1)
    if (isBankDay(found, special)) left -= 1
  }
  return found
}

function isBankDay(day: IsoDate, { free, worked }: SpecialDays): boolean {
  if (worked.has(day)) return true
  // The first of January 1970 was a Thursday.
  const weekday = (dayNumber(day) + 3) % 7
  return weekday < 5 && !free.has(day)
}
