import { isEnergy, LINE } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import { divideHalfUp } from '#shared/kernel/rounding'

const WHOLE_BP = 10_000n

/** A benefit in force in a month: somebody else pays a part of what a band of it costs. */
export type Benefit = {
  benefitId: bigint
  servicePointId: bigint
  /** The band of the month's consumption, above and up to; null has no end. */
  aboveWh: bigint
  upToWh: bigint | null
  /** What part of the band's cost, in basis points. */
  shareBp: bigint
  /** The ledger account of who pays it. */
  payerCode: number
}

/**
 * The credit line of a benefit: a part of what the band costs, by the lines that price it. Posted
 * beside the charge, never as another price, so that the payer of the benefit can be billed for it.
 *
 * @param lines the energy of the month, priced in the order of its blocks
 * @returns null when nothing of the band was consumed, or it costs less than half a tiyin
 */
export function rateBenefit(lines: readonly RatedLine[], benefit: Benefit): RatedLine | null {
  const { aboveWh, upToWh, shareBp } = benefit
  let reached = 0n
  let coveredWh = 0n
  let costTimesWh = 0n
  for (const line of lines.filter(isEnergy)) {
    const from = max(reached, aboveWh)
    reached += line.quantityWh
    const to = upToWh === null || upToWh > reached ? reached : upToWh
    if (to <= from) continue
    coveredWh += to - from
    costTimesWh += (to - from) * line.priceMinor
  }
  const amountMinor = divideHalfUp(costTimesWh * shareBp, 1000n * WHOLE_BP)
  if (amountMinor === 0n) return null
  const first = lines[0]!
  return {
    kind: LINE.benefit,
    rateId: String(benefit.benefitId),
    step: 0,
    from: first.from,
    to: lines.at(-1)!.to,
    quantityWh: coveredWh,
    priceMinor: -divideHalfUp(costTimesWh * shareBp, coveredWh * WHOLE_BP),
    amountMinor: -amountMinor,
  }
}

function max(a: bigint, b: bigint) {
  return a > b ? a : b
}
