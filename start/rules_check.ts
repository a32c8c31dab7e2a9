import { offerRuleChecks } from '#shared/rules_check/registry'
import { energyCharge } from '#billing/rule_checks/energy_charge'
import { overContract } from '#billing/rule_checks/over_contract'
import { penaltyCheck } from '#billing/rule_checks/penalty'
import { touPrice } from '#billing/rule_checks/tou_price'
import { tierBillGas2024 } from '#billing/rule_checks/tier_bill_gas_2024'
import { tierBillElectricity } from '#billing/rule_checks/tier_bill_electricity'
import { vatSplit } from '#billing/rule_checks/vat_split'
import { meterKwh } from '#metering/rule_checks/meter_kwh'
import { powerTriangleCheck } from '#metering/rule_checks/power_triangle'

/** The kinds of worked numbers that `node ace rules:check` can compute. */
offerRuleChecks({
  tier_bill_electricity: tierBillElectricity,
  vat_split: vatSplit,
  meter_kwh: meterKwh,
  rollover: meterKwh,
  energy_charge: energyCharge,
  over_contract: overContract,
  penalty: penaltyCheck,
  power_triangle: powerTriangleCheck,
  tier_bill_gas_2024: tierBillGas2024,
  tou_price: touPrice,
})
