import type { Term } from '#billing/rules/account_to_bill'
import type { CompiledMonth, CompiledTariff } from '#billing/rules/compile_tariffs'
import { rate, type RatedLine } from '#billing/rules/rate'
import { rateCompiled } from '#billing/rules/rate_compiled'
import { splitByTariff, type TariffSpan } from '#billing/rules/split_by_tariff'
import type { IsoDate } from '#shared/kernel/calendar'

export type RatedMonth = { planId: number; revenueCode: number; lines: RatedLine[] }

/**
 * Prices a month of one service point by the terms and the tariffs in force on its days: when either
 * changes inside the month, the consumption is divided by days and the blocks go on through it.
 *
 * @param terms those that touch the month, in order; at least one
 * @returns null when some day of the terms has no price
 * @throws RangeError when the blocks of a tariff leave a gap or do not reach the quantity
 */
export function rateMonth(
  month: CompiledMonth,
  terms: readonly Term[],
  quantityWh: bigint
): RatedMonth | null {
  const last = terms.at(-1)!
  const tariff = month.plans.get(last.planId)
  if (!tariff) return null
  const { planId } = last
  const { revenueCode } = tariff
  const whole = terms.length === 1 && coversMonth(last, month) ? tariff.whole() : null
  if (whole) {
    const part = { from: month.period, to: month.end, quantityWh, plan: whole }
    return { planId, revenueCode, lines: rateCompiled([part]) }
  }
  const spans = terms.flatMap((term) => spansOf(term, month.plans.get(term.planId), month.end))
  if (!areContinuous(spans, terms, month)) return null
  return { planId, revenueCode, lines: rate(splitByTariff(month.period, quantityWh, spans)) }
}

function coversMonth({ from, to }: Term, { period, end }: CompiledMonth) {
  return from <= period && (to === null || to >= end)
}

function spansOf(term: Term, tariff: CompiledTariff | undefined, end: IsoDate): TariffSpan[] {
  const termEnd = term.to ?? end
  return (tariff?.spans ?? [])
    .map(({ from, to, steps }) => ({
      from: from > term.from ? from : term.from,
      to: to !== null && to < termEnd ? to : termEnd,
      steps,
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
