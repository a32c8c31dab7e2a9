/** A kind of note or coin. */
export type Denomination = { code: string; valueMinor: bigint }

/** How many of each were counted, by code. */
export type Counts = Readonly<Record<string, number>>

/** What the notes and coins come to, or null when one of them is not in use or is no number of pieces. */
export function countDrawer(counts: Counts, known: readonly Denomination[]): bigint | null {
  const values = new Map(known.map(({ code, valueMinor }) => [code, valueMinor]))
  let sum = 0n
  for (const [code, pieces] of Object.entries(counts)) {
    const value = values.get(code)
    if (value === undefined || !Number.isSafeInteger(pieces) || pieces < 0) return null
    sum += value * BigInt(pieces)
  }
  return sum
}
