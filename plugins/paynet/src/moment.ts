const SHAPES = [
  /^(?<y>\d{4})-(?<mo>\d\d)-(?<d>\d\d) (?<h>\d\d):(?<mi>\d\d):(?<s>\d\d)$/,
  /^(?<d>\d\d)\.(?<mo>\d\d)\.(?<y>\d{4}) (?<h>\d\d):(?<mi>\d\d):(?<s>\d\d)$/,
  /^[A-Z][a-z]{2} (?<mon>[A-Z][a-z]{2}) (?<d>\d\d) (?<h>\d\d):(?<mi>\d\d):(?<s>\d\d) (?<zone>UZT|UTC|GMT|GMT\+0?5:?(?:00)?) (?<y>\d{4})$/,
  /^(?<y>\d{4})-(?<mo>\d\d)-(?<d>\d\d)T(?<h>\d\d):(?<mi>\d\d):(?<s>\d\d)(?:\.(?<f>\d{1,9}))?(?<zone>Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/,
]
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const OFFSET = '+05:00'
const FIRST_YEAR = 2000

type Parts = Readonly<Record<'y' | 'd' | 'h' | 'mi' | 's', string>> &
  Readonly<Partial<Record<'mo' | 'mon' | 'f' | 'zone', string>>>

// The Swedish locale writes dates the way PAYNET does.
const tashkent = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tashkent',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/**
 * Reads a date and time in any form PAYNET is known to send; without an offset it is GMT+5.
 * Fractions are cut to microseconds. Returns ISO 8601 with an offset, or null when the text has none
 * of the forms or names no real moment.
 *
 * @example readMoment('01.03.2026 10:15:02') // '2026-03-01T10:15:02+05:00'
 */
export function readMoment(text: string): string | null {
  const parts = SHAPES.map((shape) => shape.exec(text)?.groups).find(Boolean)
  if (parts === undefined) return null

  // Every shape has these groups; the month comes as digits or as a name.
  const { y, mo, mon, d, h, mi, s, f, zone } = parts as Parts
  const month = mo ?? String(MONTHS.indexOf(mon ?? '') + 1).padStart(2, '0')
  if (!isDate(+y, +month, +d) || !isTime(+h, +mi, +s)) return null

  const fraction = f === undefined ? '' : `.${f.slice(0, 6)}`
  return `${y}-${month}-${d}T${h}:${mi}:${s}${fraction}${offsetOf(zone)}`
}

/**
 * Writes an instant as PAYNET reads it.
 *
 * @example writeMoment('2026-03-01T05:15:02.000Z') // '2026-03-01 10:15:02'
 */
export function writeMoment(instant: string): string {
  return tashkent.format(Date.parse(instant))
}

/** The whole second after an instant: the open end of an interval that closes with it. */
export function secondAfter(instant: string): string {
  return `${tashkent.format(Date.parse(instant) + 1000).replace(' ', 'T')}${OFFSET}`
}

function isDate(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0)
  return year >= FIRST_YEAR && day >= 1 && day <= days
}

function isTime(hour: number, minute: number, second: number): boolean {
  return hour <= 23 && minute <= 59 && second <= 59
}

function offsetOf(zone: string | undefined): string {
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') return 'Z'
  return zone !== undefined && /^[+-]/.test(zone) ? zone : OFFSET
}
