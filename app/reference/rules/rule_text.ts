import { isDate } from '#shared/kernel/calendar'

const DECIMALS: Readonly<Record<string, number>> = { percent_bp: 2, percent_ppm: 4, soum: 2 }
/** Every day of the year is a day of this one. */
const LEAP_YEAR = '2024'

/**
 * A register's integer as people write it: percent, soʻm, `DD.MM`, plain days. Decimal point.
 *
 * @example ruleText(1000n, 'percent_ppm') // '0.1'
 */
export function ruleText(value: bigint, unit: string): string {
  if (unit === 'month_day') {
    const digits = value.toString().padStart(4, '0')
    return `${digits.slice(2)}.${digits.slice(0, 2)}`
  }
  const decimals = DECIMALS[unit] ?? 0
  if (decimals === 0) return value.toString()
  const digits = value.toString().padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  return digits.slice(0, -decimals) + (fraction && `.${fraction}`)
}

/** What was typed, as the register's integer; null when it is not such a value. */
export function parseRuleText(typed: string, unit: string): bigint | null {
  const text = typed.replace(/[\s ]/g, '').replace(',', '.')
  if (unit === 'month_day') return monthDay(text)
  const [, whole, fraction = ''] = /^(\d{1,13})(?:\.(\d{1,4}))?$/.exec(text) ?? []
  const decimals = DECIMALS[unit] ?? 0
  if (whole === undefined || fraction.length > decimals) return null
  return BigInt(whole + fraction.padEnd(decimals, '0'))
}

function monthDay(text: string): bigint | null {
  const [, day, month] = /^(\d{2})\.(\d{2})$/.exec(text) ?? []
  return isDate(`${LEAP_YEAR}-${month}-${day}`) ? BigInt(`${month}${day}`) : null
}
