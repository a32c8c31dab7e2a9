import { affect } from '#shared/database/sql'
import Resource from '#reference/models/resource'
import TariffPlan from '#reference/models/tariff_plan'
import { referenceFile } from '#reference/queries/reference_file'
import { planKey, tariffRow, type TariffRecord } from '#reference/rules/tariff_row'

/** Prices of every plan, numbered by block within the same dates and season. */
export async function receiveRates() {
  const records = await referenceFile<TariffRecord>('tariffs')
  const resources = await resourceCodes()
  const plans = new Map(
    (await TariffPlan.all()).map((plan) => [
      planKey({
        resource: resources.get(plan.resourceId)!,
        class: plan.consumerClass,
        group: plan.tariffGroup,
        variant: plan.variant,
      }),
      plan.id,
    ])
  )
  const steps = new Map<string, number>()
  for (const record of records) {
    const planIds = plansOf(record, plans)
    if (planIds.length === 0) throw new Error(`No plan for the tariff ${planKey(record)}`)
    for (const planId of planIds) await insertRate(planId, nextStep(steps, planId, record), record)
  }
}

/** A line may name several groups at once ("I,II,IV"): it is a price of each plan that exists. */
function plansOf(record: TariffRecord, plans: ReadonlyMap<string, number>): number[] {
  return record.group
    .split(',')
    .map((group) => plans.get(planKey({ ...record, group })))
    .filter((id) => id !== undefined)
}

function nextStep(steps: Map<string, number>, planId: number, record: TariffRecord): number {
  const block = `${planId}|${record.season}|${record.effective_from}`
  const step = (steps.get(block) ?? 0) + 1
  steps.set(block, step)
  return step
}

async function resourceCodes() {
  return new Map((await Resource.all()).map((resource) => [resource.id, resource.code]))
}

function insertRate(planId: number, step: number, record: TariffRecord) {
  return affect(
    `insert into tariff_rates (tenant_id, plan_id, season, step, from_wh, to_wh, price_minor,
                               valid_from, valid_to, act, source, confidence, note)
     values (:tenant, :planId, :season, :step, :fromWh, :toWh, :priceMinor,
             :validFrom, :validTo, :act, :source, :confidence, :note)
     on conflict do nothing`,
    { planId, step, ...tariffRow(record) }
  )
}
