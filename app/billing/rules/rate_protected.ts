import { affordableVolume } from '#billing/rules/affordable_volume'
import type { AdvanceLot, LotUse } from '#billing/rules/advance_lot'
import type { RateStep } from '#billing/rules/compile_plan'
import { LINE } from '#billing/rules/line_kind'
import { rate, type RatedLine, type RatePart } from '#billing/rules/rate'
import type { MonthSpan } from '#billing/rules/split_by_tariff'
import { splitByTariff } from '#billing/rules/split_by_tariff'
import type { Period } from '#shared/kernel/calendar'

export type OldPrice = { lot: AdvanceLot; steps: readonly RateStep[] }

type Month = {
  period: Period
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
export function rateProtected({ period, quantityWh, spans, old }: Month) {
  const { from } = spans[0]!
  const { to } = spans.at(-1)!
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
