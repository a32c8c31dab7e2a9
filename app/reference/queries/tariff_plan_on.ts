import type { IsoDate } from '#shared/kernel/calendar'
import { TariffMissing } from '#reference/exceptions'
import TariffPlan from '#reference/models/tariff_plan'
import TariffRate from '#reference/models/tariff_rate'

export type TariffPlanOn = { plan: TariffPlan; rates: TariffRate[] }

/**
 * A plan and its prices on one day, lowest block first, with the acts that set them.
 *
 * @throws TariffMissing when the plan has no price that day
 */
export async function tariffPlanOn(planId: number, on: IsoDate): Promise<TariffPlanOn> {
  const plan = await TariffPlan.findOrFail(planId)
  const rates = await TariffRate.query()
    .where('plan_id', planId)
    .withScopes((scopes) => scopes.effectiveOn(on))
    .orderBy('season')
    .orderBy('from_wh')
  if (rates.length === 0) throw new TariffMissing(planId, on)
  return { plan, rates }
}
