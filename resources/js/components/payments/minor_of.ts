/** Tiyin of the plain text that a sum field holds: "1234.5" → 123450n; null while it is no sum. */
export function minorOf(plain: string): bigint | null {
  const match = /^(\d{1,15})(?:\.(\d{0,2}))?$/.exec(plain)
  if (!match) return null
  return BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'))
}
