import { compilePlan, type RateStep } from '#billing/rules/compile_plan'
import type { LineKind } from '#billing/rules/line_kind'
import { rateCompiled } from '#billing/rules/rate_compiled'
import type { IsoDate } from '#shared/kernel/calendar'

export type { RateStep }

/** What was consumed in `[from, to)` and the blocks in force in those days. */
export type RatePart = {
  from: IsoDate
  to: IsoDate
  quantityWh: bigint
  steps: readonly RateStep[]
  /** What its lines are called; energy when left out. */
  kind?: LineKind
}

/** One line of a charge: quantity × price = amount (tiyin, VAT included), rounded once. */
export type RatedLine = {
  kind: LineKind
  rateId: string
  step: number
  from: IsoDate
  to: IsoDate
  quantityWh: bigint
  priceMinor: bigint
  amountMinor: bigint
}

/**
 * Prices the consumption of one month by marginal blocks: only what lies inside a block costs that
 * block's price, and the upper bound belongs to the block (PKM 204 of 2024, PKM 194 of 2025).
 *
 * A month is one part, or several in order when the tariff changes inside it; the blocks go on
 * through the month, so a change of prices does not grant the base norm twice.
 *
 * @returns lines whose quantities add up to the consumption exactly; nothing for nothing
 * @throws RangeError when the steps do not cover the quantity, or the quantity is negative
 */
export function rate(parts: readonly RatePart[]): RatedLine[] {
  return rateCompiled(parts.map((part) => ({ ...part, plan: compilePlan(part.steps) })))
}
