import type { RatePart, RateStep } from '#billing/rules/rate'
import { daysBetween, nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { distribute } from '#shared/kernel/distribute'

/** Days `[from, to)` in which one set of blocks is in force; a null `to` has no end yet. */
export type TariffSpan = { from: IsoDate; to: IsoDate | null; steps: readonly RateStep[] }

type Share = { from: IsoDate; to: IsoDate; steps: readonly RateStep[] }

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
): RatePart[] {
  const shares = inMonth(period, spans)
  const days = shares.map(({ from, to }) => BigInt(daysBetween(from, to)))
  const quantities = distribute(quantityWh, days)
  return shares.map((share, index) => ({ ...share, quantityWh: quantities[index]! }))
}

function inMonth(period: Period, spans: readonly TariffSpan[]): Share[] {
  const end = nextPeriod(period)
  const shares = spans
    .map(({ from, to, steps }) => ({
      from: from < period ? period : from,
      to: to === null || to > end ? end : to,
      steps,
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
