import { isDate, nextPeriod, periodOf } from '#shared/kernel/calendar'
import { soumText } from '#shared/kernel/money'
import { InputFault, type VectorInput } from '#shared/rules_check/vector_input'
import { nationalRates, type NationalRate } from '#reference/queries/national_rates'
import { tariffSpans } from '#reference/rules/tariff_spans'
import { rate } from '#billing/rules/rate'
import { splitByTariff } from '#billing/rules/split_by_tariff'

const PLANS: Readonly<Record<string, string>> = {
  standard: 'electricity-household',
  electric_stove: 'electricity-household-stove',
}

/** A household's bill for a month's kWh by the national prices in force in the months asked for. */
export async function tierBillElectricity(input: VectorInput, asked: readonly string[]) {
  const plan = PLANS[input.text('variant')]
  if (!plan) throw new InputFault(`variant is ${input.text('variant')}`)
  if (asked.length === 0) throw new InputFault('no months are asked for')
  const quantityWh = input.quantityWh('kwh')
  const rates = (await nationalRates()).filter(({ planCode }) => planCode === plan)
  return Object.fromEntries(asked.map((on) => [on, soumText(billOn(on, quantityWh, rates))]))
}

function billOn(on: string, quantityWh: bigint, rates: readonly NationalRate[]): bigint {
  if (!isDate(on)) throw new InputFault(`${on} is not a date`)
  const period = periodOf(on)
  const dated = rates.map((one) => ({ ...one, rateId: `${one.validFrom}/${one.step}` }))
  const spans = tariffSpans(dated, period, nextPeriod(period))
  return rate(splitByTariff(period, quantityWh, spans)).reduce(
    (sum, { amountMinor }) => sum + amountMinor,
    0n
  )
}
