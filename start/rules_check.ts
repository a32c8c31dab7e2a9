import { offerRuleChecks } from '#shared/rules_check/registry'
import { tierBillElectricity } from '#billing/rule_checks/tier_bill_electricity'
import { vatSplit } from '#billing/rule_checks/vat_split'
import { meterKwh } from '#metering/rule_checks/meter_kwh'

/** The kinds of worked numbers that `node ace rules:check` can compute. */
offerRuleChecks({
  tier_bill_electricity: tierBillElectricity,
  vat_split: vatSplit,
  meter_kwh: meterKwh,
  rollover: meterKwh,
})
