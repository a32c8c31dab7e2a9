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

  /** First day of the current month. */
  period(): string {
    return `${this.today().slice(0, 7)}-01`
  },
}
