import type { RatedLine } from '#billing/rules/rate'
import { spansInMonth, type MonthSpan, type TariffSpan } from '#billing/rules/split_by_tariff'
import { lineOfZone, zonePrice, type ZoneUse } from '#billing/rules/zones'
import { daysBetween, type Period } from '#shared/kernel/calendar'
import { distribute } from '#shared/kernel/distribute'
import { BASE_PER_UNIT } from '#shared/kernel/quantity'
import { scale } from '#shared/kernel/rounding'

/**
 * Prices consumption by zones of the day. Each zone is split over the tariffs of the month by day.
 * What has no zone (a zone meter that failed, a register of the whole day) costs the base price:
 * the half-peak one.
 *
 * @throws RangeError on a negative quantity, or when a zoned tariff has blocks
 */
export function rateZones(
  period: Period,
  use: readonly ZoneUse[],
  spans: readonly TariffSpan[]
): RatedLine[] {
  const shares = spansInMonth(period, spans)
  const days = shares.map(({ from, to }) => BigInt(daysBetween(from, to)))
  return [...use]
    .sort((a, b) => a.zone - b.zone)
    .flatMap(({ zone, quantityWh }) => {
      if (quantityWh < 0n) throw new RangeError('A negative quantity cannot be rated')
      const quantities = distribute(quantityWh, days)
      return shares
        .map((share, index) => lineOf(share, zone, quantities[index]!))
        .filter((line) => line.quantityWh > 0n)
    })
}

function lineOf(span: MonthSpan, zone: number, quantityWh: bigint): RatedLine {
  const [step, second] = span.steps
  if (!step || second) throw new RangeError('A tariff by zones of the day has one price')
  const priceMinor = zonePrice(step.priceMinor, span.zones ?? [], zone)
  return {
    kind: lineOfZone(zone),
    rateId: step.rateId,
    step: step.step,
    from: span.from,
    to: span.to,
    quantityWh,
    priceMinor,
    amountMinor: scale(quantityWh, priceMinor, BASE_PER_UNIT),
  }
}
