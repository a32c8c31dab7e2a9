import type { CompiledPlan, RateStep } from '#billing/rules/compile_plan'
import { LINE, type LineKind } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import type { IsoDate } from '#shared/kernel/calendar'
import { BASE_PER_UNIT } from '#shared/kernel/quantity'
import { scale } from '#shared/kernel/rounding'

export type CompiledPart = {
  from: IsoDate
  to: IsoDate
  quantityWh: bigint
  plan: CompiledPlan
  kind?: LineKind
}

/**
 * `rate` over plans compiled before: the form for the billing run. The parts are one month, in
 * order, and share one walk through the blocks.
 *
 * @throws RangeError on a negative quantity, or on a quantity above the last block of a tariff
 */
export function rateCompiled(parts: readonly CompiledPart[]): RatedLine[] {
  const lines: RatedLine[] = []
  let reached = 0n
  for (const part of parts) reached = ratePart(part, reached, lines)
  return lines
}

/** Adds the lines of one part that begins where the month stands, and answers where it ends. */
function ratePart(part: CompiledPart, startWh: bigint, lines: RatedLine[]): bigint {
  if (part.quantityWh < 0n) throw new RangeError('A negative quantity cannot be rated')
  const endWh = startWh + part.quantityWh
  let reached = startWh

  for (const step of part.plan) {
    if (reached >= endWh) break
    const upTo = step.toWh === null || step.toWh > endWh ? endWh : step.toWh
    if (upTo <= reached) continue
    lines.push(lineOf(part, step, upTo - reached))
    reached = upTo
  }
  if (reached < endWh) throw new RangeError('The quantity lies above the last block of the tariff')
  return endWh
}

function lineOf(part: CompiledPart, step: RateStep, quantityWh: bigint): RatedLine {
  return {
    kind: part.kind ?? LINE.energy,
    rateId: step.rateId,
    step: step.step,
    from: part.from,
    to: part.to,
    quantityWh,
    priceMinor: step.priceMinor,
    amountMinor: scale(quantityWh, step.priceMinor, BASE_PER_UNIT),
  }
}
