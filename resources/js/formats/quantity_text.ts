import { scaledText } from '~/formats/scaled_text'

/** Thousandths of the billing unit (Wh, litres) as the unit: "1240500" → "1 240,5". */
export function quantityText(base: string | bigint, exact = false): string {
  return scaledText(base, 3, exact ? 'all' : '')
}
