import { soumText } from '#shared/kernel/money'
import { quantityText } from '#shared/kernel/quantity'
import { nameIn } from '#administration/names'
import type { PlanOnRegister, RateOnRegister } from '#reference/queries/registered_plans'

/** The plans that a draft may change, each with its newest prices to begin the typing from. */
export function planChoices(plans: Iterable<PlanOnRegister>, origin: string, locale: string) {
  return [...plans]
    .filter((plan) => plan.origin === origin)
    .map((plan) => ({
      code: plan.code,
      name: nameIn(locale, plan),
      resource: plan.resource,
      consumerClass: plan.consumerClass,
      unit: plan.unit,
      seasons: newest(plan.rates),
    }))
}

function newest(rates: readonly RateOnRegister[]) {
  const last = rates
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1)
  const current = rates.filter(({ validFrom }) => validFrom === last)
  return [...Map.groupBy(current, ({ season }) => season)].map(([season, blocks]) => ({
    season,
    blocks: blocks.map(({ toWh, priceMinor }) => ({
      upTo: toWh === null ? '' : quantityText(toWh).replace(/\.?0+$/, ''),
      price: soumText(priceMinor).replace(/\.00$/, ''),
    })),
  }))
}
