import { AsyncLocalStorage } from 'node:async_hooks'
import { DateTime } from 'luxon'

export const ZONE = 'Asia/Tashkent'

const moved = new AsyncLocalStorage<DateTime<true>>()

/** The only place that asks for the time. Everything else receives it as an argument. */
export const clock = {
  now(): DateTime<true> {
    return moved.getStore() ?? (DateTime.now().setZone(ZONE) as DateTime<true>)
  },

  /**
   * Does the work as if it were another moment (ISO, Tashkent time when without an offset): how the
   * demo lives through a year and a story through a month. Other work goes on in the present.
   */
  at<T>(instant: string, work: () => Promise<T>): Promise<T> {
    const then = DateTime.fromISO(instant, { zone: ZONE })
    if (!then.isValid) throw new RangeError(`Not an instant: ${instant}`)
    return moved.run(then, work)
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
