import { LINE } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import { spansInMonth, type TariffSpan } from '#billing/rules/split_by_tariff'
import { daysBetween, daysInPeriod, type Period } from '#shared/kernel/calendar'
import { divideHalfUp } from '#shared/kernel/rounding'

const MONTHS_A_YEAR = 12n
const W_PER_KW = 1000n

/**
 * The capacity part of a two-part tariff: a twelfth of the price per kW and year for the declared
 * power, by the days of the month for which it is declared. The line's quantity is the power in W.
 *
 * @param declaredW declared peak load, W
 * @throws RangeError when no price is in force in the month
 */
export function rateCapacity(
  period: Period,
  declaredW: bigint,
  spans: readonly TariffSpan[]
): RatedLine[] {
  const monthDays = BigInt(daysInPeriod(period))
  return spansInMonth(period, spans).map(({ from, to, steps }) => {
    const { rateId, step, priceMinor } = steps[0]!
    const days = BigInt(daysBetween(from, to))
    return {
      kind: LINE.capacity,
      rateId,
      step,
      from,
      to,
      quantityWh: declaredW,
      priceMinor,
      amountMinor: divideHalfUp(
        priceMinor * declaredW * days,
        MONTHS_A_YEAR * W_PER_KW * monthDays
      ),
    }
  })
}
