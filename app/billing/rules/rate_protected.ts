import { affordableVolume } from '#billing/rules/affordable_volume'
import type { AdvanceLot, LotUse } from '#billing/rules/advance_lot'
import type { RateStep } from '#billing/rules/compile_plan'
import { LINE } from '#billing/rules/line_kind'
import { rate, type RatedLine, type RatePart } from '#billing/rules/rate'
import { scaleSteps } from '#billing/rules/scale_steps'
import type { MonthSpan } from '#billing/rules/split_by_tariff'
import { splitByTariff } from '#billing/rules/split_by_tariff'
import type { BlockProration } from '#billing/rules/tariff_snapshot'
import { daysBetween, daysInPeriod, type Period } from '#shared/kernel/calendar'

const WHOLE_PPM = 1_000_000n

export type OldPrice = { lot: AdvanceLot; steps: readonly RateStep[] }

type Month = {
  period: Period
  /** As in `rateBlocks`: under `by_days` the blocks of a part of a month are meant for its days. */
  proration: BlockProration
  quantityWh: bigint
  /** The blocks in force now, in order. */
  spans: readonly MonthSpan[]
  /** Lots that protect the month, oldest first, with the blocks that each of them keeps. */
  old: readonly OldPrice[]
}

/**
 * Prices a month of which advances paid before a change of the tariff protect a part: the paid volume
 * at the old price, first in first out, the rest at today's, by blocks that go on through the month. A
 * lot whose old price is no better is left alone.
 */
export function rateProtected({ period, proration, quantityWh, ...prices }: Month) {
  const { from } = prices.spans[0]!
  const { to } = prices.spans.at(-1)!
  const days = daysBetween(from, to)
  const of = proration === 'by_days' ? daysInPeriod(period) : days
  const scaled = <Priced extends { steps: readonly RateStep[] }>(priced: Priced) => ({
    ...priced,
    steps: scaleSteps(priced.steps, { days, of, normSharePpm: WHOLE_PPM }),
  })
  const [spans, old] = [prices.spans.map(scaled), prices.old.map(scaled)]
  const parts: RatePart[] = []
  const uses: LotUse[] = []
  let reached = 0n
  for (const { lot, steps } of old) {
    const volume = affordableVolume(lot.leftMinor, [reached, quantityWh], steps)
    if (volume === 0n) continue
    const part = { from, to, quantityWh: volume, steps, kind: LINE.protected }
    const kept = cost(rate([...parts, part])) - cost(rate(parts))
    const today = cost(rate([...parts, { ...part, steps: spans[0]!.steps }])) - cost(rate(parts))
    if (kept >= today) continue
    parts.push(part)
    uses.push({ lotId: lot.lotId, usedMinor: kept })
    reached += volume
  }
  const rest = splitByTariff(period, quantityWh - reached, spans)
  return { lines: rate([...parts, ...rest]), uses }
}

function cost(lines: readonly RatedLine[]): bigint {
  return lines.reduce((all, { amountMinor }) => all + amountMinor, 0n)
}
