import { compact, decimalText } from '#shared/kernel/money'

/**
 * A quantity is an integer thousandth of the billing unit: Wh for electricity, litres for gas and
 * water. Prices are tiyin per billing unit (kWh, m³), so amount = quantity × price ÷ 1000.
 */
export const BASE_PER_UNIT = 1000n

const UNITS = /^(\d{1,12})(?:[.,](\d{1,3}))?$/

/** Reads "1 234,5" (kWh or m³) into base units; null when it is not a quantity ≥ 0. */
export function parseQuantity(text: string): bigint | null {
  const match = UNITS.exec(compact(text))
  if (!match) return null
  return BigInt(match[1]!) * BASE_PER_UNIT + BigInt((match[2] ?? '').padEnd(3, '0'))
}

/** Base units as plain text of the billing unit: 1240500n → "1240.500". */
export function quantityText(wh: bigint): string {
  return decimalText(wh, 3)
}
