import { addDays, type IsoDate } from '#shared/kernel/calendar'

/** Days of a channel, half open. */
export type Days = { from: IsoDate; to: IsoDate }

export function eachDay({ from, to }: Days): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day)
  return days
}
