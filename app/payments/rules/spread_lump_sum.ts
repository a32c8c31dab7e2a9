import type { IsoDate } from '#shared/kernel/calendar'

/** What a day of a channel still has to bring; below zero it brought too much. */
export type Residue = { day: IsoDate; leftMinor: bigint }

export type PaidDay = { day: IsoDate; amountMinor: bigint }

/**
 * Which days a lump sum pays, the oldest first. A day that brought too much gives its surplus to the
 * later ones. What the days do not need is left over and stays unassigned.
 */
export function spreadLumpSum(
  amountMinor: bigint,
  residues: readonly Residue[]
): { days: PaidDay[]; overMinor: bigint } {
  const ordered = [...residues].sort((one, other) => (one.day < other.day ? -1 : 1))
  const days: PaidDay[] = []
  let left = amountMinor
  for (const { day, leftMinor } of ordered) {
    const part = leftMinor < left ? leftMinor : left
    left -= part
    if (part !== 0n) days.push({ day, amountMinor: part })
  }
  return { days, overMinor: left }
}
