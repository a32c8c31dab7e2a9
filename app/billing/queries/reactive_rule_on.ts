import { settingOn } from '#administration/queries/setting_on'
import type { Period } from '#shared/kernel/calendar'
import type { ReactiveRule } from '#billing/rules/tariff_snapshot'
import type { ConsumerClass } from '#billing/run_scope'

const PPM_PER_BP = 100n

/** What excess reactive energy of a month costs; null as long as no price is set, and for households. */
export async function reactiveRuleOn(
  on: Period,
  consumerClass: ConsumerClass
): Promise<ReactiveRule | null> {
  if (consumerClass !== 'legal') return null
  const priceMinor = await settingOn('billing.reactive_price', { on })
  if (priceMinor === 0n) return null
  const limitPpm = (await settingOn('billing.reactive_limit', { on })) * PPM_PER_BP
  return { limitPpm, priceMinor }
}
