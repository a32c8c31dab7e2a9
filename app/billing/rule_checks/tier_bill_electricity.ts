import { isDate, periodOf } from '#shared/kernel/calendar'
import { soumText } from '#shared/kernel/money'
import { InputFault, type VectorInput } from '#shared/rules_check/vector_input'
import { nationalRates } from '#reference/queries/national_rates'
import { nationalBill } from '#billing/rule_checks/national_bill'

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
  return Object.fromEntries(
    asked.map((on) => {
      if (!isDate(on)) throw new InputFault(`${on} is not a date`)
      return [on, soumText(nationalBill(rates, periodOf(on), quantityWh))]
    })
  )
}
