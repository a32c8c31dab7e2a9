const PLAIN = /^(\d{1,13})(?:[.,](\d{1,2}))?$/
const GROUPED = /^(\d{1,3}(?: \d{3}){1,4})(?:[.,](\d{1,2}))?$/
const CURRENCY = /\s*(?:som|sum|uzs|сум|сўм|сом)\.?$/iu

/**
 * A sum in so'm as people write it, in tiyin: `150000`, `150 000`, `150000,50`, with or without the
 * currency. Null for anything else: a doubtful sum is asked for again, never guessed.
 */
export function readSum(text: string): bigint | null {
  const bare = text.trim().replace(CURRENCY, '')
  const [, som, tiyin = ''] = PLAIN.exec(bare) ?? GROUPED.exec(bare) ?? []
  if (som === undefined) return null
  const minor = BigInt(som.replaceAll(' ', '')) * 100n + BigInt(tiyin.padEnd(2, '0'))
  return minor === 0n ? null : minor
}
