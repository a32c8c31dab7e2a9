/** Hours of a day in Tashkent, `HH:MM`; from 22:00 until 08:00 goes over midnight. */
export type QuietHours = { from: string; until: string }

/** Is this a time at which nobody is disturbed? Equal bounds mean never. */
export function isQuiet(time: string, { from, until }: QuietHours): boolean {
  return from <= until ? from <= time && time < until : time >= from || time < until
}
