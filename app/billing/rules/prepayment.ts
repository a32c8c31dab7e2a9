import { rate } from '#billing/rules/rate'
import { spansInMonth, splitByTariff, type TariffSpan } from '#billing/rules/split_by_tariff'
import type { Period } from '#shared/kernel/calendar'
import { scale } from '#shared/kernel/rounding'

const WHOLE_BP = 10_000n

type Contract = {
  period: Period
  /** The volume that the contract states for the month. */
  quantityWh: bigint
  /** The prices of the month, in order. */
  spans: readonly TariffSpan[]
  /** The part to be paid ahead. */
  shareBp: bigint
}

/**
 * What is to be paid ahead of a month: `share × contract volume × price`, by the tariff of that month,
 * rounded once more for the share (domain §2.3).
 *
 * @throws RangeError when the prices do not cover the volume
 */
export function prepayment({ period, quantityWh, spans, shareBp }: Contract): bigint {
  const lines = rate(splitByTariff(period, quantityWh, spansInMonth(period, spans)))
  const wholeMinor = lines.reduce((all, { amountMinor }) => all + amountMinor, 0n)
  return scale(wholeMinor, shareBp, WHOLE_BP)
}
