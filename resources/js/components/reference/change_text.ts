import { scaledText } from '~/formats/scaled_text'

/** Basis points as percent with a sign: "833" → "+8.33 %". */
export function changeText(changeBp: string | null): string {
  if (changeBp === null) return ''
  const sign = changeBp.startsWith('-') ? '' : changeBp === '0' ? '' : '+'
  return `${sign}${scaledText(changeBp, 2)} %`
}
