import type { RatedLine } from '#billing/rules/rate'

/**
 * What a month billed before still owes, or gets back, when it is rated anew: per rate and days,
 * the new lines minus the lines already charged. Both sides may name a rate several times (a month
 * can be corrected more than once). Unchanged lines vanish; signs are kept.
 *
 * Σ already + Σ difference = Σ total holds for quantities and for amounts, to the tiyin.
 */
export function rateDifference(
  total: readonly RatedLine[],
  already: readonly RatedLine[]
): RatedLine[] {
  const sums = new Map<string, RatedLine>()
  for (const line of total) add(sums, line, 1n)
  for (const line of already) add(sums, line, -1n)
  return [...sums.values()].filter((line) => line.quantityWh !== 0n || line.amountMinor !== 0n)
}

/**
 * A difference that changes nothing for the consumer: other rates, blocks or days by name (a season was
 * moved), and at each price the same quantity and sum as before.
 */
export function isOnlyRenamed(difference: readonly RatedLine[]): boolean {
  const byPrice = Map.groupBy(difference, ({ kind, priceMinor }) => `${kind} ${priceMinor}`)
  return [...byPrice.values()].every(
    (lines) => sumOf(lines, 'quantityWh') === 0n && sumOf(lines, 'amountMinor') === 0n
  )
}

function sumOf(lines: readonly RatedLine[], of: 'quantityWh' | 'amountMinor'): bigint {
  return lines.reduce((all, line) => all + line[of], 0n)
}

function add(sums: Map<string, RatedLine>, line: RatedLine, sign: bigint) {
  const key = `${line.kind} ${line.rateId} ${line.step} ${line.from} ${line.to} ${line.priceMinor}`
  const sum = sums.get(key) ?? { ...line, quantityWh: 0n, amountMinor: 0n }
  sum.quantityWh += sign * line.quantityWh
  sum.amountMinor += sign * line.amountMinor
  sums.set(key, sum)
}
