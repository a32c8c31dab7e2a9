import { addDays, dateOfDay, dayNumber, type IsoDate } from '#shared/kernel/calendar'

/** Business days are those of Asia/Tashkent: UTC+5 without summer time since 1992. */
export const TASHKENT_OFFSET_SECONDS = 18_000

const DAY_SECONDS = 86_400

/** The civil day of Tashkent in which an instant (epoch seconds) falls. */
export function tashkentDate(epochSeconds: number): IsoDate {
  return dateOfDay(Math.floor((epochSeconds + TASHKENT_OFFSET_SECONDS) / DAY_SECONDS))
}

/** Epoch seconds of 00:00 of a civil day in Tashkent. */
export function startOfTashkentDay(date: IsoDate): number {
  return dayNumber(date) * DAY_SECONDS - TASHKENT_OFFSET_SECONDS
}

/**
 * The day that a telemetry register value closes: a value taken at midnight belongs to the day
 * before (1 September 00:00 closes 31 August).
 */
export function dayClosedAt(epochSeconds: number): IsoDate {
  const date = tashkentDate(epochSeconds)
  return startOfTashkentDay(date) === epochSeconds ? addDays(date, -1) : date
}

/** `2026-08-31 23:30`: the moment as clocks in Tashkent show it. */
export function tashkentMinute(epochSeconds: number): string {
  const date = tashkentDate(epochSeconds)
  const minutes = Math.floor((epochSeconds - startOfTashkentDay(date)) / 60)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${date} ${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
