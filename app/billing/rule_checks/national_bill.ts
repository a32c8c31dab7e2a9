import { nextPeriod, type Period } from '#shared/kernel/calendar'
import type { NationalRate } from '#reference/queries/national_rates'
import { tariffSpans } from '#reference/rules/tariff_spans'
import { rate } from '#billing/rules/rate'
import { splitByTariff } from '#billing/rules/split_by_tariff'

/** What a month's consumption costs by national prices of one plan and season, tiyin. */
export function nationalBill(
  rates: readonly NationalRate[],
  period: Period,
  quantityWh: bigint
): bigint {
  const dated = rates.map((one) => ({ ...one, rateId: `${one.validFrom}/${one.step}` }))
  const spans = tariffSpans(dated, period, nextPeriod(period))
  return rate(splitByTariff(period, quantityWh, spans)).reduce(
    (sum, { amountMinor }) => sum + amountMinor,
    0n
  )
}
