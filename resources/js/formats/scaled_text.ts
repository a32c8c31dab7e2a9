import { groupDigits } from '~/formats/group_digits'

/**
 * An integer of the smallest unit as text of the big one: ("123450", 2) → "1 234,50". Without
 * `exact`, zeros that say nothing are left out: a sum of whole soʻm has no ",00".
 */
export function scaledText(
  value: string | bigint,
  digits: number,
  exact: 'all' | 'money' | '' = ''
) {
  const text = String(value)
  const sign = text.startsWith('-') ? '-' : ''
  const padded = text.replace('-', '').padStart(digits + 1, '0')
  const whole = padded.slice(0, -digits)
  const fraction = padded.slice(-digits)
  return groupDigits(`${sign}${whole}.${exact === 'all' ? fraction : trim(fraction, exact)}`)
}

function trim(fraction: string, exact: string) {
  if (exact === 'money') return /^0+$/.test(fraction) ? '' : fraction
  return fraction.replace(/0+$/, '')
}
