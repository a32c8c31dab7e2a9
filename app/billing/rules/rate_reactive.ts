import { LINE } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import type { ReactiveRule } from '#billing/rules/tariff_snapshot'
import { reactiveExcess } from '#metering/rules/reactive_excess'
import { nextPeriod, type Period } from '#shared/kernel/calendar'
import { divideHalfUp } from '#shared/kernel/rounding'

const PER_UNIT = 1000n

/** The price is a setting, so the line names no price of a tariff plan. */
const NO_RATE = '0'

type Month = { period: Period; activeWh: bigint; reactiveVarh: bigint }

/**
 * The surcharge on reactive energy: what exceeds tg φ limit × active energy, by its price (domain §2.8).
 *
 * @returns null when nothing exceeds the limit
 * @throws RangeError when the active energy is negative
 */
export function rateReactive(
  { period, activeWh, reactiveVarh }: Month,
  { limitPpm, priceMinor }: ReactiveRule
): RatedLine | null {
  const { excessVarh } = reactiveExcess(activeWh, reactiveVarh, limitPpm)
  if (excessVarh === 0n) return null
  return {
    kind: LINE.reactive,
    rateId: NO_RATE,
    step: 0,
    from: period,
    to: nextPeriod(period),
    quantityWh: excessVarh,
    priceMinor,
    amountMinor: divideHalfUp(excessVarh * priceMinor, PER_UNIT),
  }
}
