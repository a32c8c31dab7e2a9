import type { Term } from '#billing/rules/account_to_bill'
import type { AdvanceLot, LotUse } from '#billing/rules/advance_lot'
import type { CompiledMonth, CompiledTariff } from '#billing/rules/compile_tariffs'
import type { RatedLine } from '#billing/rules/rate'
import { rateBlocks } from '#billing/rules/rate_blocks'
import { rateCapacity } from '#billing/rules/rate_capacity'
import { rateCompiled } from '#billing/rules/rate_compiled'
import { rateProtected, type OldPrice } from '#billing/rules/rate_protected'
import { rateZones } from '#billing/rules/rate_zones'
import { spansInMonth, type TariffSpan } from '#billing/rules/split_by_tariff'
import { ZONE, type ZoneUse } from '#billing/rules/zones'
import type { IsoDate } from '#shared/kernel/calendar'

export type RatedMonth = {
  planId: number
  revenueCode: number
  lines: RatedLine[]
  lotUses: readonly LotUse[]
}

export type Usage = { quantityWh: bigint; zones: readonly ZoneUse[] | null }

const NONE: readonly LotUse[] = []

/**
 * Prices a month of one service point by the terms and the tariffs in force on its days: when either
 * changes inside the month, the consumption is divided by days and the blocks go on through it.
 *
 * @param terms those that touch the month, in order; at least one
 * @param lots advances that may keep an older price, oldest first
 * @returns null when some day of the terms has no price
 * @throws RangeError when the blocks of a tariff leave a gap or do not reach the quantity
 */
export function rateMonth(
  month: CompiledMonth,
  terms: readonly Term[],
  usage: Usage,
  lots: readonly AdvanceLot[] = []
): RatedMonth | null {
  const last = terms.at(-1)!
  const tariff = month.plans.get(last.planId)
  if (!tariff) return null
  const { planId } = last
  const { revenueCode } = tariff
  const plain = terms.length === 1 && last.extras === null && lots.length === 0
  const whole = plain && coversMonth(last, month) ? tariff.whole() : null
  if (whole) {
    const part = { from: month.period, to: month.end, quantityWh: usage.quantityWh, plan: whole }
    return { planId, revenueCode, lines: rateCompiled([part]), lotUses: NONE }
  }
  const spans = terms.flatMap((term) => spansOf(term, month.plans.get(term.planId), month.end))
  if (!areContinuous(spans, terms, month)) return null
  const capacity = capacityLines(month, terms)
  if (!capacity) return null
  const energy = energyLines({ month, spans, usage, last, old: oldPrices(tariff, lots, month) })
  return { planId, revenueCode, lines: [...energy.lines, ...capacity], lotUses: energy.uses }
}

type Energy = {
  month: CompiledMonth
  spans: readonly TariffSpan[]
  usage: Usage
  last: Term
  old: readonly OldPrice[]
}

function energyLines({ month, spans, usage, last, old }: Energy) {
  const { period, proration } = month
  const { quantityWh } = usage
  if (spans.some(({ zones }) => zones)) {
    const zones = usage.zones ?? [{ zone: ZONE.whole, quantityWh }]
    return { lines: rateZones(period, zones, spans), uses: NONE }
  }
  const normSharePpm = last.extras?.normSharePpm
  const oneWalk = new Set(spans.map(({ season }) => season)).size === 1
  if (old.length > 0 && oneWalk && normSharePpm === undefined) {
    return rateProtected({ period, proration, quantityWh, spans: spansInMonth(period, spans), old })
  }
  return { lines: rateBlocks({ period, proration, quantityWh, spans, normSharePpm }), uses: NONE }
}

/** The power declared on the days of the month, or null when it has no price on some of them. */
function capacityLines(month: CompiledMonth, terms: readonly Term[]): RatedLine[] | null {
  const lines: RatedLine[] = []
  for (const term of terms) {
    const capacity = term.extras?.capacity
    if (!capacity) continue
    const spans = spansOf(term, month.plans.get(capacity.planId), month.end)
    if (!areContinuous(spans, [term], month)) return null
    lines.push(...rateCapacity(month.period, capacity.declaredW, spans))
  }
  return lines
}

/** The blocks that each lot keeps, where they are not those of the month itself. */
function oldPrices(
  tariff: CompiledTariff,
  lots: readonly AdvanceLot[],
  { period }: CompiledMonth
): OldPrice[] {
  return lots.flatMap((lot) => {
    const isOn = ({ from, to }: TariffSpan) =>
      from <= lot.pricedOn && (to === null || to > lot.pricedOn)
    const span = lot.until > period ? tariff.earlier.find(isOn) : undefined
    return span ? [{ lot, steps: span.steps }] : []
  })
}

function coversMonth({ from, to }: Term, { period, end }: CompiledMonth) {
  return from <= period && (to === null || to >= end)
}

function spansOf(term: Term, tariff: CompiledTariff | undefined, end: IsoDate): TariffSpan[] {
  const termEnd = term.to ?? end
  return (tariff?.spans ?? [])
    .map((span) => ({
      ...span,
      from: span.from > term.from ? span.from : term.from,
      to: span.to !== null && span.to < termEnd ? span.to : termEnd,
    }))
    .filter(({ from, to }) => from < to)
}

/** From the first day of supply in the month to the last, each day has one price. */
function areContinuous(
  spans: readonly TariffSpan[],
  terms: readonly Term[],
  { period, end }: CompiledMonth
) {
  const first = terms[0]!
  const lastDay = terms.at(-1)!.to ?? end
  let reached: IsoDate = first.from > period ? first.from : period
  for (const { from, to } of spans) {
    if (from > reached) return false
    if (to! > reached) reached = to!
  }
  return reached >= (lastDay < end ? lastDay : end)
}
