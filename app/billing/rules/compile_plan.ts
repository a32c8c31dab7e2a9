/** One block of a tariff: what lies above `fromWh` up to and including `toWh` costs `priceMinor`. */
export type RateStep = {
  rateId: string
  step: number
  fromWh: bigint
  /** Null = no upper bound. */
  toWh: bigint | null
  /** Tiyin per billing unit (kWh, m³), VAT included. */
  priceMinor: bigint
}

/** Steps known to be in order, without a gap or an overlap: made by `compilePlan` alone. */
export type CompiledPlan = readonly RateStep[] & { readonly [compiled]: true }

declare const compiled: unique symbol

/**
 * Puts the steps of a tariff in order and proves them once, so that a billing run of millions of
 * accounts does not prove them per account.
 *
 * @throws RangeError when the steps do not begin at zero, or leave a gap, or overlap
 */
export function compilePlan(steps: readonly RateStep[]): CompiledPlan {
  const ordered = [...steps].sort((a, b) => (a.fromWh < b.fromWh ? -1 : 1))
  let reached: bigint | null = 0n

  for (const step of ordered) {
    if (step.fromWh !== reached) {
      throw new RangeError(`Rate ${step.rateId} leaves a gap or overlaps`)
    }
    if (step.toWh !== null && step.toWh <= step.fromWh) {
      throw new RangeError(`Rate ${step.rateId} is an empty block`)
    }
    reached = step.toWh
  }
  if (ordered.length === 0) throw new RangeError('A tariff without rates')
  return ordered as unknown as CompiledPlan
}
