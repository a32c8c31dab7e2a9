export type Restated = { divisionId: number; consumerClass: string; amountMinor: bigint }

/** What changed in a frozen report, by division and class, in the order in which they first occur. */
export function restatedSums(entries: readonly Restated[]): (Restated & { entries: number })[] {
  const sums = new Map<string, Restated & { entries: number }>()
  for (const { divisionId, consumerClass, amountMinor } of entries) {
    const key = `${divisionId} ${consumerClass}`
    const sum = sums.get(key) ?? { divisionId, consumerClass, amountMinor: 0n, entries: 0 }
    sum.amountMinor += amountMinor
    sum.entries += 1
    sums.set(key, sum)
  }
  return [...sums.values()]
}
