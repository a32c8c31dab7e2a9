/** Tiyin as the plain text that a sum field holds: "123450" → "1234.50". */
export function plainSoum(minor: string): string {
  const digits = minor.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
