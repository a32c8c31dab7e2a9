import type { PenaltyTerms } from '#billing/rules/penalty'
import type { PaidLot } from '#billing/rules/pay_lots'
import { addDays, daysBetween, type IsoDate } from '#shared/kernel/calendar'
import { divideHalfUp } from '#shared/kernel/rounding'

/** Days `[from, to)` through which the same sum was open at the same rate. */
export type PenaltySpan = {
  from: IsoDate
  to: IsoDate
  baseMinor: bigint
  ppmPerDay: bigint
  /** Of the whole, rounded once and shared out so that the spans add up to it. */
  amountMinor: bigint
}

export type GrownPenalty = {
  /** What was open when the lot became overdue: the ceiling is a part of it. */
  overdueMinor: bigint
  spans: PenaltySpan[]
  /** Before the ceiling. */
  grownMinor: bigint
}

const WHOLE_PPM = 1_000_000n

/**
 * How the penalty of a lot grew, span by span: days × what was open × the rate, from the day after it
 * fell due and its days of grace. Spans in which nothing grew are left out.
 *
 * @param through the last day that counts
 */
export function penaltySpans(lot: PaidLot, terms: PenaltyTerms, through: IsoDate): GrownPenalty {
  const from = addDays(lot.dueOn, (terms.graceDays ?? 0) + 1)
  const to = addDays(through, 1)
  const overdueMinor = openOn(lot, from)
  const spans: PenaltySpan[] = []
  if (overdueMinor <= 0n || from >= to) return { overdueMinor, spans, grownMinor: 0n }
  const holds = terms.holds.filter(({ lotId }) => lotId === null || lotId === lot.lotId)
  let grown = 0n
  for (const [start, end] of edges(from, to, turns(lot, terms.rates, holds))) {
    const baseMinor = openOn(lot, start)
    const rate = terms.rates.find((one) => covers(one, start))
    if (baseMinor <= 0n || !rate || holds.some((hold) => covers(hold, start))) continue
    const before = divideHalfUp(grown, WHOLE_PPM)
    grown += baseMinor * rate.ppmPerDay * BigInt(daysBetween(start, end))
    const amountMinor = divideHalfUp(grown, WHOLE_PPM) - before
    spans.push({ from: start, to: end, baseMinor, ppmPerDay: rate.ppmPerDay, amountMinor })
  }
  return { overdueMinor, spans, grownMinor: divideHalfUp(grown, WHOLE_PPM) }
}

/** The principal open when the day began: a payment counts from the next day on. */
function openOn({ amountMinor, payments }: PaidLot, day: IsoDate): bigint {
  return payments.reduce(
    (open, paid) => (paid.on < day ? open - paid.amountMinor : open),
    amountMinor
  )
}

type Dated = { from: IsoDate; to: IsoDate | null }

/** Every day on which something changes. */
function turns(lot: PaidLot, rates: readonly Dated[], holds: readonly Dated[]): IsoDate[] {
  const dated = [...rates, ...holds].flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  return [...lot.payments.map(({ on }) => addDays(on, 1)), ...dated]
}

function edges(from: IsoDate, to: IsoDate, days: readonly IsoDate[]): [IsoDate, IsoDate][] {
  const inside = [from, ...new Set(days.filter((day) => day > from && day < to)), to].sort()
  return inside.slice(1).map((end, index) => [inside[index]!, end])
}

function covers({ from, to }: Dated, day: IsoDate) {
  return from <= day && (to === null || day < to)
}
