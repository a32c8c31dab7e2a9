import type { ReadFile } from '@hisob/contract'

/** Where what a file says of itself is not what its lines come to. Sums in tiyin as text. */
export type ControlDifference = {
  of: 'count' | 'in' | 'out' | 'closing' | 'checksum'
  told: string
  found: string
}

/** Lines that could not be read count as lines, and their sums are missing: that is a difference too. */
export function controlDifferences({ control, lines, unreadable }: ReadFile): ControlDifference[] {
  const sum = (direction: 'in' | 'out') =>
    lines.reduce(
      (total, line) => total + (line.direction === direction ? line.amountMinor : 0n),
      0n
    )
  const closes =
    control.openingMinor === null ? null : control.openingMinor + sum('in') - sum('out')
  const compared = [
    { of: 'count', told: control.count, found: lines.length + unreadable.length },
    { of: 'in', told: control.totalInMinor, found: sum('in') },
    { of: 'out', told: control.totalOutMinor, found: sum('out') },
    { of: 'closing', told: closes === null ? null : control.closingMinor, found: closes },
  ] as const
  const differences: ControlDifference[] = compared
    .filter(({ told, found }) => told !== null && String(told) !== String(found))
    .map(({ of, told, found }) => ({ of, told: String(told), found: String(found) }))
  if (control.isIntact === false) differences.push({ of: 'checksum', told: '', found: '' })
  return differences
}
