import { affect } from '#shared/database/sql'
import Resource from '#reference/models/resource'
import TariffPlan from '#reference/models/tariff_plan'
import { referenceFile } from '#reference/queries/reference_file'
import { receiveItems } from '#reference/actions/receive_items'
import { receiveRates } from '#reference/actions/receive_rates'
import { receiveRules } from '#reference/actions/receive_rules'

type ResourceRecord = {
  code: string
  unit: string
  name_uz: string
  name_cyrl: string
  name_ru: string
}

type PlanRecord = ResourceRecord & {
  resource: string
  class: 'household' | 'legal'
  group: string
  variant: string
}

/**
 * Gives the region in work the national reference: resources, plans, prices, rules, classifiers.
 * May be repeated: what is there already is left.
 */
export async function receiveReference() {
  await affect(`select pg_advisory_xact_lock(hashtext('reference'), :tenant)`)
  await receivePlans()
  await receiveRates()
  await receiveRules()
  await receiveItems()
}

async function receivePlans() {
  const resources = await referenceFile<ResourceRecord>('resources')
  const known = await Resource.updateOrCreateMany('code', resources.map(named))
  const idOf = new Map(known.map((resource) => [resource.code, resource.id]))
  const plans = await referenceFile<PlanRecord>('tariff_plans')
  await TariffPlan.updateOrCreateMany(
    'code',
    plans.map((plan) => ({
      ...named(plan),
      resourceId: idOf.get(plan.resource)!,
      consumerClass: plan.class,
      tariffGroup: plan.group,
      variant: plan.variant,
    }))
  )
}

function named({ code, unit, name_uz, name_cyrl, name_ru }: ResourceRecord) {
  return { code, unit, nameUz: name_uz, nameCyrl: name_cyrl, nameRu: name_ru }
}
