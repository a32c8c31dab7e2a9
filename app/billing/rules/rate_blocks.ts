import { rate, type RatedLine } from '#billing/rules/rate'
import { scaleSteps } from '#billing/rules/scale_steps'
import { splitByTariff, type SpanPart, type TariffSpan } from '#billing/rules/split_by_tariff'
import type { BlockProration } from '#billing/rules/tariff_snapshot'
import { daysBetween, daysInPeriod, type Period } from '#shared/kernel/calendar'

type Month = {
  period: Period
  proration: BlockProration
  quantityWh: bigint
  spans: readonly TariffSpan[]
  /** The account's part of a shared base norm; all of it when left out. */
  normSharePpm?: bigint
}

const WHOLE_PPM = 1_000_000n

/**
 * Prices a month by blocks. A change of prices goes on through one walk of the blocks; a change of
 * season begins a walk of its own, because the norm is another one, and each season's blocks are
 * meant for its part of the days. Where blocks are prorated `by_days` (setting P2), a month in which
 * supply began or ended has blocks for its days of supply only.
 */
export function rateBlocks({ period, proration, quantityWh, spans, ...rest }: Month): RatedLine[] {
  const parts = splitByTariff(period, quantityWh, spans)
  const walks = walksOf(parts)
  const of = proration === 'by_days' ? daysInPeriod(period) : daysOf(parts)
  const normSharePpm = rest.normSharePpm ?? WHOLE_PPM
  return walks.flatMap((walk) => {
    const by = { days: daysOf(walk), of, normSharePpm }
    return rate(walk.map((part) => ({ ...part, steps: scaleSteps(part.steps, by) })))
  })
}

/** Neighbouring parts of one season are one walk. */
function walksOf(parts: readonly SpanPart[]): SpanPart[][] {
  const walks: SpanPart[][] = []
  for (const part of parts) {
    const walk = walks.at(-1)
    if (walk && walk[0]!.season === part.season) walk.push(part)
    else walks.push([part])
  }
  return walks
}

function daysOf(parts: readonly SpanPart[]) {
  return parts.reduce((all, { from, to }) => all + daysBetween(from, to), 0)
}
