import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { RegisteredPlan, RegisteredRate } from '#reference/rules/tariff_draft'

/** A plan of the register with all its prices and where they come from. */
export type PlanOnRegister = RegisteredPlan & {
  id: number
  resource: string
  consumerClass: string
  tariffGroup: string
  unit: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  rates: readonly RateOnRegister[]
}

export type RateOnRegister = RegisteredRate & {
  act: string | null
  source: string | null
  confidence: string | null
}

type PlanRow = Omit<PlanOnRegister, 'rates'>

type RateRow = {
  planId: number
  season: string
  step: number
  fromWh: string
  toWh: string | null
  priceMinor: string
  validFrom: IsoDate
  validTo: IsoDate | null
  act: string | null
  source: string | null
  confidence: string | null
}

/** Every plan of the tenant by its code: a few dozen. */
export async function registeredPlans(): Promise<Map<string, PlanOnRegister>> {
  const plans = await rows<PlanRow>(PLANS)
  const rates = Map.groupBy(await rows<RateRow>(RATES), ({ planId }) => planId)
  return new Map(
    plans.map((plan) => [plan.code, { ...plan, rates: (rates.get(plan.id) ?? []).map(rateOf) }])
  )
}

function rateOf({ planId: _, fromWh, toWh, priceMinor, ...rate }: RateRow): RateOnRegister {
  return {
    ...rate,
    fromWh: BigInt(fromWh),
    toWh: toWh === null ? null : BigInt(toWh),
    priceMinor: BigInt(priceMinor),
  }
}

const PLANS = `
  select p.id, p.code, p.origin, p.consumer_class as "consumerClass",
         p.tariff_group as "tariffGroup", p.unit, s.code as resource,
         p.name_uz as "nameUz", p.name_cyrl as "nameCyrl", p.name_ru as "nameRu"
    from tariff_plans p
    join resources s on s.tenant_id = :tenant and s.id = p.resource_id
   where p.tenant_id = :tenant
   order by p.resource_id, p.consumer_class, p.id`

const RATES = `
  select plan_id as "planId", season, step, from_wh as "fromWh", to_wh as "toWh",
         price_minor as "priceMinor", valid_from as "validFrom", valid_to as "validTo",
         act, source, confidence
    from tariff_rates where tenant_id = :tenant
   order by plan_id, valid_from, season, from_wh`
