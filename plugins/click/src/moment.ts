const SHAPE = /^(?<day>\d{4}-\d\d-\d\d) (?<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/
const OFFSET = '+05:00'
const OFFSET_IN_MS = 5 * 60 * 60 * 1000

/**
 * Reads a date and time of Click, which are those of Tashkent, as ISO 8601; null when it is none.
 *
 * @example readMoment('2026-03-01 10:15:02') // '2026-03-01T10:15:02+05:00'
 */
export function readMoment(text: string): string | null {
  const { day, time } = SHAPE.exec(text)?.groups ?? {}
  if (day === undefined || time === undefined || !isDay(day)) return null
  return `${day}T${time}${OFFSET}`
}

/** The second after: the open end of an interval that closes with it. */
export function secondAfter(moment: string): string {
  const local = new Date(Date.parse(moment) + 1000 + OFFSET_IN_MS)
  return `${local.toISOString().slice(0, 19)}${OFFSET}`
}

/** 30 February would become 2 March. */
function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}
