/** Money is integer tiyin in a bigint; 100 tiyin are one soʻm. */
export const CURRENCY = 'UZS'
export const MINOR_PER_SOUM = 100n

const SOUM = /^(-?)(\d{1,13})(?:[.,](\d{1,2}))?$/

/**
 * Reads a sum in soʻm as people type it: "1 234,50", "1234.5", "1’234". Spaces of any kind and
 * apostrophes between digits are ignored. Answers tiyin, or null when it is not a sum.
 */
export function parseSoum(text: string): bigint | null {
  const match = SOUM.exec(compact(text))
  if (!match) return null
  const [, sign, whole, fraction = ''] = match
  const minor = BigInt(whole!) * MINOR_PER_SOUM + BigInt(fraction.padEnd(2, '0'))
  return sign ? -minor : minor
}

/** Tiyin as plain soʻm text for forms and files: 123450n → "1234.50". */
export function soumText(minor: bigint): string {
  return decimalText(minor, 2)
}

/** A scaled integer as decimal text without grouping: decimalText(1234n, 3) → "1.234". */
export function decimalText(value: bigint, digits: number): string {
  const sign = value < 0n ? '-' : ''
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, '0')
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

export function compact(text: string): string {
  return text.replace(/[\s\u00a0\u2009\u202f'’]/g, '')
}
