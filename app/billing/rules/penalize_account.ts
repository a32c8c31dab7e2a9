import { LINE, type LineKind } from '#billing/rules/line_kind'
import { payLots, type PaidLot } from '#billing/rules/pay_lots'
import { penalty, type PenaltyHold, type PenaltyTerms } from '#billing/rules/penalty'
import { penaltySpans } from '#billing/rules/penalty_spans'
import { principalCredits, type OrderTurn } from '#billing/rules/principal_credits'
import {
  lotIdOf,
  OPENING,
  principalLots,
  type DatedSum,
  type PrincipalFacts,
} from '#billing/rules/principal_lots'
import type { RatedLine } from '#billing/rules/rate'
import { addDays, type IsoDate, type Period } from '#shared/kernel/calendar'

/** Days for which nothing grows; of one month's debt, or of the whole account. */
export type AccountHold = { period: Period | null; from: IsoDate; to: IsoDate | null }

export type PenaltyFacts = PrincipalFacts & {
  /** Penalties charged by earlier runs, by lot. */
  posted: readonly Omit<DatedSum, 'day'>[]
  /** The same as charges, by the day on which they were booked. */
  penalties: readonly DatedSum[]
  holds: readonly AccountHold[]
}

/** What a lot's penalty changes by. */
export type PenaltyPart = { period: Period; sourceId: bigint; amountMinor: bigint }

export type AccountPenalty = { amountMinor: bigint; parts: PenaltyPart[]; lines: RatedLine[] }

type Terms = Omit<PenaltyTerms, 'holds'> & {
  through: IsoDate
  /** What money paid first, by days; without any principal first. */
  orders?: readonly OrderTurn[]
}

/**
 * The penalties of an account through a day, as the difference to what was charged before: once a
 * month it is the month's growth; after a payment that came late with an earlier day, or a
 * recalculation, it is below zero.
 */
export function penalizeAccount(facts: PenaltyFacts, terms: Terms): AccountPenalty {
  const { lots, credits } = principalLots(facts, principalCredits(facts, terms.orders ?? []))
  const sources = new Map(facts.owed.map((debt) => [lotIdOf(debt), debt]))
  const before = postedByLot(facts.posted)
  const result: AccountPenalty = { amountMinor: 0n, parts: [], lines: [] }
  for (const lot of payLots(lots, credits)) {
    if (lot.lotId === OPENING) continue
    const lotTerms = { ...terms, holds: holdsOf(lot.lotId, facts.holds) }
    const { period, sourceId } = sources.get(lot.lotId)!
    const postedMinor = before.get(lot.lotId)?.amountMinor ?? 0n
    before.delete(lot.lotId)
    const totalMinor = penalty(lot, lotTerms, terms.through)
    if (totalMinor === postedMinor) continue
    add(result, { period, sourceId, amountMinor: totalMinor - postedMinor })
    result.lines.push(...linesOf({ lot, lotTerms, terms, period, sourceId, postedMinor }))
  }
  for (const { period, sourceId, amountMinor } of before.values()) {
    if (amountMinor === 0n) continue
    add(result, { period, sourceId, amountMinor: -amountMinor })
    result.lines.push(beforeLine({ period, sourceId }, terms.through, amountMinor))
  }
  return result
}

function add(result: AccountPenalty, part: PenaltyPart) {
  result.parts.push(part)
  result.amountMinor += part.amountMinor
}

function postedByLot(posted: PenaltyFacts['posted']) {
  return new Map(posted.map((one) => [lotIdOf(one), one]))
}

function holdsOf(lotId: string, holds: readonly AccountHold[]): PenaltyHold[] {
  return holds
    .filter(({ period }) => period === null || lotId.startsWith(period))
    .map(({ from, to }) => ({ from, to, lotId: null }))
}

type ToExplain = {
  lot: PaidLot
  lotTerms: PenaltyTerms
  terms: Terms
  period: Period
  sourceId: bigint
  postedMinor: bigint
}

/** Days × what was open × rate for each span, then what the ceiling and earlier runs take off. */
function linesOf({ lot, lotTerms, terms, period, sourceId, postedMinor }: ToExplain) {
  const { spans, grownMinor, overdueMinor } = penaltySpans(lot, lotTerms, terms.through)
  const about = { period, sourceId }
  const lines = spans.map(({ from, to, baseMinor, ppmPerDay, amountMinor }) =>
    line(LINE.penalty, about, {
      from,
      to,
      quantityWh: baseMinor,
      priceMinor: ppmPerDay,
      amountMinor,
    })
  )
  const totalMinor = penalty(lot, lotTerms, terms.through)
  if (totalMinor < grownMinor) {
    lines.push(
      line(LINE.penaltyCeiling, about, {
        from: addDays(lot.dueOn, 1),
        to: addDays(terms.through, 1),
        quantityWh: overdueMinor,
        priceMinor: terms.capBp,
        amountMinor: totalMinor - grownMinor,
      })
    )
  }
  if (postedMinor !== 0n) lines.push(beforeLine(about, terms.through, postedMinor))
  return lines
}

type About = { period: Period; sourceId: bigint }

function beforeLine(about: About, through: IsoDate, postedMinor: bigint): RatedLine {
  return line(LINE.penaltyBefore, about, {
    from: about.period,
    to: through,
    quantityWh: 0n,
    priceMinor: 0n,
    amountMinor: -postedMinor,
  })
}

/** In the form of all lines of charges: the sum in the place of the quantity, the rate in the price's. */
function line(
  kind: LineKind,
  { period, sourceId }: About,
  rest: Omit<RatedLine, 'kind' | 'rateId' | 'step'>
): RatedLine {
  const step = Number(period.slice(0, 4) + period.slice(5, 7))
  return { kind, rateId: String(sourceId), step, ...rest }
}
