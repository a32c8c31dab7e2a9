export const DATE_FORMATS = [
  'auto',
  'dd.MM.yyyy',
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'yyyy-MM-dd',
  'yyyyMMdd',
] as const
export type DateFormat = (typeof DATE_FORMATS)[number]

/** A date, and the instant where the text has a time too. */
export type ReadMoment = { readonly on: string; readonly at: string | null }

const SHAPES: Readonly<Record<Exclude<DateFormat, 'auto'>, RegExp>> = {
  'dd.MM.yyyy': /^(?<d>\d\d)\.(?<m>\d\d)\.(?<y>\d{4})/,
  'dd/MM/yyyy': /^(?<d>\d\d)\/(?<m>\d\d)\/(?<y>\d{4})/,
  'MM/dd/yyyy': /^(?<m>\d\d)\/(?<d>\d\d)\/(?<y>\d{4})/,
  'yyyy-MM-dd': /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/,
  'yyyyMMdd': /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)/,
}
const TIME =
  /^[ T]+(?<h>[01]\d|2[0-3]):(?<mi>[0-5]\d)(?::(?<s>[0-5]\d)(?:\.\d{1,9})?)?(?<zone>Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const FIRST_YEAR = 2000
const HOUR_MS = 3_600_000
const TASHKENT = '+05:00'

/**
 * Reads a date, with or without a time. `auto` knows `dd.MM.yyyy` and ISO, never slashes: those
 * are ambiguous. Two-digit years and days that do not exist are null. Times without an offset are
 * Tashkent's; with another one the date is Tashkent's.
 *
 * @example readDate('01.03.2026 10:15', 'auto') // { on: '2026-03-01', at: '2026-03-01T10:15:00+05:00' }
 */
export function readDate(text: string, format: DateFormat = 'auto'): ReadMoment | null {
  const trimmed = text.trim()
  const wanted = format === 'auto' ? (['dd.MM.yyyy', 'yyyy-MM-dd'] as const) : [format]
  // Cells of a spreadsheet come as ISO whatever the people chose for texts.
  const found = [...wanted, 'yyyy-MM-dd' as const]
    .map((each) => SHAPES[each].exec(trimmed))
    .find((each) => each !== null)
  const { y = '', m = '', d = '' } = found?.groups ?? {}
  if (!found || !isDay(+y, +m, +d)) return null

  const rest = trimmed.slice(found[0].length)
  return rest === '' ? { on: `${y}-${m}-${d}`, at: null } : withTime(`${y}-${m}-${d}`, rest)
}

function withTime(on: string, text: string): ReadMoment | null {
  const time = TIME.exec(text)?.groups
  if (time === undefined) return null
  const { h, mi, s = '00', zone = TASHKENT } = time
  const at = `${on}T${h}:${mi}:${s}${zone}`
  return zone === TASHKENT ? { on, at } : { on: tashkentDay(at), at }
}

/** The day of an instant in Tashkent, which keeps one offset all year. */
export function tashkentDay(instant: string): string {
  return new Date(Date.parse(instant) + 5 * HOUR_MS).toISOString().slice(0, 10)
}

/** The day after: the open end of an interval that closes with a date. */
export function dayAfter(on: string): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10)
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0)
  return year >= FIRST_YEAR && day >= 1 && day <= days
}
