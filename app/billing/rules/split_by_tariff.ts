import type { RateStep } from '#billing/rules/compile_plan'
import type { ZoneFactor } from '#billing/rules/zones'
import { daysBetween, nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { distribute } from '#shared/kernel/distribute'

/** Days `[from, to)` in which one set of blocks is in force; a null `to` has no end yet. */
export type TariffSpan = {
  from: IsoDate
  to: IsoDate | null
  steps: readonly RateStep[]
  /** The season the blocks belong to, for plans whose norm depends on it. */
  season?: string
  /** Set for plans that price the hours of the day differently. */
  zones?: readonly ZoneFactor[]
}

/** A span inside one month. */
export type MonthSpan = TariffSpan & { to: IsoDate }

/** What was consumed in the days of a span. */
export type SpanPart = MonthSpan & { quantityWh: bigint }

/**
 * Splits a month's consumption over the tariffs in force in it, by day and to the last base unit
 * (average daily use up to the day of change: domain rule of the tariff-change protection).
 *
 * Spans are clipped to the month. Supply that began or ended inside the month is passed as spans
 * clipped to its days: days without a span at the edges take nothing.
 *
 * @throws RangeError when no span touches the month, or two of them overlap or leave days between
 */
export function splitByTariff(
  period: Period,
  quantityWh: bigint,
  spans: readonly TariffSpan[]
): SpanPart[] {
  const shares = spansInMonth(period, spans)
  const days = shares.map(({ from, to }) => BigInt(daysBetween(from, to)))
  const quantities = distribute(quantityWh, days)
  return shares.map((share, index) => ({ ...share, quantityWh: quantities[index]! }))
}

/** The spans of a month, clipped to it and in order. */
export function spansInMonth(period: Period, spans: readonly TariffSpan[]): MonthSpan[] {
  const end = nextPeriod(period)
  const shares = spans
    .map((span) => ({
      ...span,
      from: span.from < period ? period : span.from,
      to: span.to === null || span.to > end ? end : span.to,
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))

  if (shares.length === 0) throw new RangeError(`No tariff is in force in ${period}`)
  for (let index = 1; index < shares.length; index++) {
    if (shares[index]!.from !== shares[index - 1]!.to) {
      throw new RangeError(`The tariffs of ${period} overlap or leave days without a price`)
    }
  }
  return shares
}
