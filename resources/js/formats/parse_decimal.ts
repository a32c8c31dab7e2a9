const PLAIN = /^(-?)(\d{1,15})(?:\.(\d*))?$/

/**
 * What people type as a number, "1 234,50" and "1234.5" alike, as plain text "1234.50". Null when it
 * is no number or has more decimals than `digits`. Never a float: money and energy are exact.
 */
export function parseDecimal(text: string, digits: number): string | null {
  const compact = text
    .replace(/[\s\u00a0\u2009\u202f'’]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  const match = PLAIN.exec(compact)
  if (!match) return null
  const [, sign, whole, fraction = ''] = match
  if (fraction.length > digits) return null
  return `${sign}${whole!.replace(/^0+(?=\d)/, '')}${fraction && `.${fraction}`}`
}
