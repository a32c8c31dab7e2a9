/** Formats of the program itself that show a date or a time. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const
/** Texts, colours and conditions in a format say nothing of what it shows. */
const NOT_SHOWN = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/
/** Digits a spreadsheet keeps; those after them are noise, or lost. */
const KEPT = 15
const DAY_SECONDS = 86_400
/** The day that never was: spreadsheets take 1900 for a leap year. */
const NO_DAY = 60
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const LAST_SERIAL = 2_958_465

/** Does a number of this format look like a date? */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to)
  return /[dmyhs]/i.test(code.replace(NOT_SHOWN, '').replace(/general/i, ''))
}

/**
 * A number of a sheet as a plain decimal text. Noise past the fifteenth digit is rounded off. A whole
 * number longer than that has lost digits and comes as a power, which no sum and no account may be.
 *
 * @example numberText('1500.0499999999999') // '1500.05'
 * @example numberText('20210000000000000001') // '2.0210000000000000001E+19'
 */
export function numberText(raw: string): string {
  const [, sign = '', whole = '', decimals = '', power = '0'] = NUMBER.exec(raw) ?? []
  if (whole === '') return raw
  const point = whole.length + Number(power)
  const digits = whole + decimals
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0
  if (zeros === digits.length) return '0'
  const shown = digits.slice(zeros)
  const size = point - zeros
  if (size > KEPT) return `${sign}${shown[0]}.${shown.slice(1) || '0'}E+${size - 1}`
  const kept = rounded(shown, KEPT)
  return sign + placed(kept.digits, size + kept.carry)
}

function rounded(digits: string, most: number): { digits: string; carry: number } {
  if (digits.length <= most) return { digits, carry: 0 }
  const up = digits[most]! >= '5' ? 1n : 0n
  const kept = String(BigInt(digits.slice(0, most)) + up)
  return { digits: kept, carry: kept.length - most }
}

/** Digits with the point after the first `point` of them. */
function placed(digits: string, point: number): string {
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const decimals = padded.slice(at).replace(/0+$/, '')
  return decimals === '' ? padded.slice(0, at) : `${padded.slice(0, at)}.${decimals}`
}

/**
 * The moment of a serial number as ISO; as it is where there is no such day.
 *
 * @example momentOfSerial('46082.5', false) // '2026-03-01T12:00:00'
 */
export function momentOfSerial(raw: string, is1904: boolean): string {
  const serial = Number(raw)
  const seconds = Math.round(serial * DAY_SECONDS)
  const day = Math.floor(seconds / DAY_SECONDS)
  if (!(seconds >= 0) || day > LAST_SERIAL || (!is1904 && day === NO_DAY)) return raw
  // Before the day that never was serials count from one day later.
  const shift = is1904 || day > NO_DAY ? day : day + 1
  const base = is1904 ? EPOCH_1904 : EPOCH_1900
  const iso = new Date(base + (shift * DAY_SECONDS + (seconds % DAY_SECONDS)) * 1000).toISOString()
  const time = iso.slice(11, 19)
  if (day === 0) return time
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${time}`
}
