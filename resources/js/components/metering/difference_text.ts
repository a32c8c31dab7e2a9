import { parseDecimal } from '~/formats/parse_decimal'
import { quantityText } from '~/formats/quantity_text'

const DIGITS = 3

/** How much more the dial shows than before, while it is typed; null until both are known. */
export function differenceText(
  typed: string,
  previousWh: string | null,
  unit: string
): string | null {
  const plain = parseDecimal(typed, DIGITS)
  if (!plain || previousWh === null) return null
  const [whole = '0', fraction = ''] = plain.split('.')
  const base = BigInt(`${whole}${fraction.padEnd(DIGITS, '0')}`)
  return `${quantityText(String(base - BigInt(previousWh)))} ${unit}`
}
