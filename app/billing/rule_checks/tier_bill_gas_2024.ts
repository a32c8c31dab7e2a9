import { soumText } from '#shared/kernel/money'
import type { VectorInput } from '#shared/rules_check/vector_input'
import { nationalRates } from '#reference/queries/national_rates'
import { nationalBill } from '#billing/rule_checks/national_bill'

/** Months of 2024 in which each season is in force whole. */
const MONTHS = { heating: '2024-12-01', non_heating: '2024-07-01' }

/** A household's gas bill for a month's m³ by the prices of 2024, in each season. */
export async function tierBillGas2024(input: VectorInput) {
  const quantity = input.quantityWh('m3')
  const rates = (await nationalRates()).filter(({ planCode }) => planCode === 'gas-household')
  return Object.fromEntries(
    Object.entries(MONTHS).map(([season, period]) => {
      const ofSeason = rates.filter((rate) => rate.season === season)
      return [season, soumText(nationalBill(ofSeason, period, quantity))]
    })
  )
}
