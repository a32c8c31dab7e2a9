import { moneyText } from '~/formats/money_text'

/** A difference with its sign: "+1 200", "−300", "0". */
export function signedMoney(minor: string | null): string {
  if (minor === null) return ''
  const text = moneyText(minor)
  return minor.startsWith('-') || minor === '0' ? text : `+${text}`
}
