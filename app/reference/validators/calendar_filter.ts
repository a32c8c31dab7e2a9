import type { IsoDate } from '#shared/kernel/calendar'

export type CalendarFilter = {
  year: number
  /** How many years are shown, the last of them `year`. */
  years: number
  resource: string | null
  consumerClass: string | null
}

const FIRST_YEAR = 2000
const LAST_YEAR = 2099
const SPANS = [1, 3, 12]

/** What the address of the calendar asks for; what cannot be read is as if it was not asked. */
export function calendarFilter(asked: Record<string, unknown>, today: IsoDate): CalendarFilter {
  const year = Number(asked.year)
  const years = Number(asked.years)
  const isYear = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
  return {
    year: isYear ? year : Number(today.slice(0, 4)),
    years: SPANS.includes(years) ? years : 1,
    resource: typeof asked.resource === 'string' && asked.resource !== '' ? asked.resource : null,
    consumerClass: asked.class === 'household' || asked.class === 'legal' ? asked.class : null,
  }
}
