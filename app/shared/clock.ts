import { DateTime } from 'luxon'

export const ZONE = 'Asia/Tashkent'

/** The only place that asks for the time. Everything else receives it as an argument. */
export const clock = {
  now(): DateTime<true> {
    return DateTime.now().setZone(ZONE) as DateTime<true>
  },

  /** Today's business day in Asia/Tashkent, `YYYY-MM-DD`. */
  today(): string {
    return this.now().toISODate()
  },

  /** The business day of an instant (ISO with an offset) in Asia/Tashkent; throws on anything else. */
  dayOf(instant: string): string {
    const day = DateTime.fromISO(instant, { zone: ZONE }).toISODate()
    if (day === null) throw new RangeError(`Not an instant: ${instant}`)
    return day
  },

  /** First day of the current month. */
  period(): string {
    return `${this.today().slice(0, 7)}-01`
  },
}
