import TariffPlan from '#reference/models/tariff_plan'

type Narrowed = { resource: string | null; consumerClass: string | null }

/** Plans with all their prices. A country has a few dozen plans, so there are no pages. */
export function listTariffPlans({ resource, consumerClass }: Narrowed): Promise<TariffPlan[]> {
  return TariffPlan.query()
    .if(consumerClass, (plans) => plans.where('consumer_class', consumerClass!))
    .if(resource, (plans) => plans.whereHas('resource', (of) => void of.where('code', resource!)))
    .preload('resource')
    .preload('rates', (rates) => void rates.orderBy('valid_from').orderBy('season').orderBy('step'))
    .orderBy('resource_id')
    .orderBy('consumer_class')
    .orderBy('id')
}
