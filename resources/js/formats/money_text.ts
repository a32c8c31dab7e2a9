import { scaledText } from '~/formats/scaled_text'

/** Tiyin as soʻm without the currency's word: "123450" → "1 234,50", "123400" → "1 234". */
export function moneyText(minor: string | bigint, exact = false): string {
  return scaledText(minor, 2, exact ? 'all' : 'money')
}
