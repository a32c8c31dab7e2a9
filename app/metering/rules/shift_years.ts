import { dateOfDay, dayNumber, isDate } from '#shared/kernel/calendar'
import { TASHKENT_OFFSET_SECONDS } from '#metering/rules/tashkent_time'

const DAY_SECONDS = 86_400

/**
 * Moves a moment by whole years, keeping the calendar day and the hour that the file's own clock
 * showed and taking them for Tashkent's. 29 February, where the target year has none, falls on
 * 28 February of the same hour; energy that meets there is added up, so no Wh is lost.
 *
 * @param epochSeconds the true instant
 * @param offsetSeconds the file's clock, seconds east of UTC
 */
export function shiftYears(epochSeconds: number, offsetSeconds: number, years: number): number {
  const wallClock = epochSeconds + offsetSeconds
  const day = Math.floor(wallClock / DAY_SECONDS)
  const timeOfDay = wallClock - day * DAY_SECONDS
  const date = dateOfDay(day)
  const year = String(+date.slice(0, 4) + years).padStart(4, '0')
  const moved = `${year}${date.slice(4)}`
  const target = isDate(moved) ? moved : `${year}-02-28`
  return dayNumber(target) * DAY_SECONDS + timeOfDay - TASHKENT_OFFSET_SECONDS
}
