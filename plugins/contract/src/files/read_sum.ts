export type SumUnit = 'som' | 'tiyin'

/** Longest sum that is believed: 15 digits of so'm still fit a 64-bit integer of tiyin. */
const PLAIN = /^(\d{1,15})(?:[.,](\d{1,2}))?$/
/** Thousands in groups of three, by one and the same sign. */
const GROUPED = [
  /^(\d{1,3}(?:([ \u00a0\u2009\u202f'’])\d{3})(?:\2\d{3}){0,3})(?:[.,](\d{1,2}))?$/,
  /^(\d{1,3}(?:(,)\d{3}){1,4})\.(\d{1,2})$/,
  /^(\d{1,3}(?:(\.)\d{3}){1,4}),(\d{1,2})$/,
]

/**
 * Reads a sum to the tiyin: spaces between thousands, comma or point before one or two decimals.
 * `12.345`, `-5`, `5 so'm` and zero are null.
 *
 * @example readSum('1 000 000,50') // 100_000_050n
 */
export function readSum(text: string, unit: SumUnit = 'som'): bigint | null {
  const sum = readBalance(text, unit)
  return sum !== null && sum > 0n && !text.trim().startsWith('-') ? sum : null
}

/** As `readSum`, but zero and sums below it are read too: balances, totals. */
export function readBalance(text: string, unit: SumUnit = 'som'): bigint | null {
  const trimmed = text.trim()
  const isNegative = /^[-−]/.test(trimmed)
  const digits = isNegative ? trimmed.slice(1).trim() : trimmed
  const minor = unit === 'tiyin' ? tiyin(digits) : som(digits)
  return minor !== null && isNegative ? -minor : minor
}

function tiyin(text: string): bigint | null {
  return /^\d{1,17}$/.test(text) ? BigInt(text) : null
}

function som(text: string): bigint | null {
  const plain = PLAIN.exec(text)
  if (plain !== null) return joined(plain[1], plain[2])
  const grouped = GROUPED.map((shape) => shape.exec(text)).find((found) => found !== null)
  return grouped ? joined(grouped[1]?.replace(/\D/g, ''), grouped[3]) : null
}

function joined(whole = '', decimals = ''): bigint {
  return BigInt(whole + decimals.padEnd(2, '0'))
}
