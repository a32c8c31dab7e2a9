import { dateOfDay, type IsoDate } from '#shared/kernel/calendar'

const known = new Map<number, IsoDate>()
const MOST_KNOWN = 20_000

/** A day number as ISO text, remembered: a chunk names the same few days thousands of times. */
export function dayText(day: number): IsoDate {
  const text = known.get(day)
  if (text !== undefined) return text
  if (known.size > MOST_KNOWN) known.clear()
  const fresh = dateOfDay(day)
  known.set(day, fresh)
  return fresh
}
