import { settingOnDays } from '#administration/queries/setting_on_days'
import type { Period } from '#shared/kernel/calendar'
import type { ReactiveRule } from '#billing/rules/tariff_snapshot'
import type { ConsumerClass } from '#billing/run_scope'

const PPM_PER_BP = 100n

/**
 * What excess reactive energy costs, by month; nothing as long as no price is set, and for households.
 * Both settings are read once for all months.
 */
export async function reactiveRulesOn(
  months: readonly Period[],
  consumerClass: ConsumerClass
): Promise<Map<Period, ReactiveRule>> {
  if (consumerClass !== 'legal') return new Map()
  const prices = await settingOnDays('billing.reactive_price', months)
  const limits = await settingOnDays('billing.reactive_limit', months)
  const charged = months.filter((month) => prices.get(month) !== 0n)
  return new Map(
    charged.map((month) => {
      const limitPpm = limits.get(month)! * PPM_PER_BP
      return [month, { limitPpm, priceMinor: prices.get(month)! }]
    })
  )
}
