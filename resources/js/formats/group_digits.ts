const THIN_SPACE = '\u202f'

/** "1234567.5" → "1 234 567,5": thin no-break spaces, a comma, a true minus. Text in, text out. */
export function groupDigits(plain: string): string {
  const [whole = '', fraction] = plain.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE)
  return (plain.startsWith('-') ? '−' : '') + grouped + (fraction ? `,${fraction}` : '')
}
