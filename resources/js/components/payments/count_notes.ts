export type Denomination = { code: string; valueMinor: string }

/** What the typed pieces of notes and coins come to, as text. */
export function countNotes(
  typed: Readonly<Record<string, string>>,
  known: readonly Denomination[]
): string {
  return known
    .reduce((sum, { code, valueMinor }) => {
      const pieces = typed[code] ?? ''
      return /^\d{1,7}$/.test(pieces) ? sum + BigInt(valueMinor) * BigInt(pieces) : sum
    }, 0n)
    .toString()
}
