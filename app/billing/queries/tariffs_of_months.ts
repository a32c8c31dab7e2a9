import { rows } from '#shared/database/sql'
import {
  addMonths,
  nextPeriod,
  periodsTouching,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'
import { LEDGER } from '#ledger/chart'
import { rulesOn } from '#reference/queries/rules_on'
import type { RulesInForce } from '#reference/rules_in_force'
import { tariffSpans, type DatedRate, type TariffSpan } from '#reference/rules/tariff_spans'
import type { MonthTariffs, PlanTariff, TariffSnapshot } from '#billing/rules/tariff_snapshot'
import type { ConsumerClass } from '#billing/run_scope'

type RateRow = {
  plan_id: number
  resource: string
  rate_id: string
  step: number
  from_wh: string
  to_wh: string | null
  price_minor: string
  valid_from: IsoDate
  valid_to: IsoDate | null
}

const REVENUE: Record<string, number> = {
  electricity: LEDGER.electricityRevenue,
  gas: LEDGER.gasRevenue,
  water: LEDGER.waterRevenue,
}

/**
 * Every price that accounts of a class may be billed by in the given months. Days without a price are
 * left out: accounts that need them are told so one by one.
 */
export async function tariffsOfMonths(
  consumerClass: ConsumerClass,
  months: readonly Period[]
): Promise<TariffSnapshot> {
  const rules = new Map<Period, RulesInForce>()
  for (const period of months) rules.set(period, await rulesOn(period, consumerClass))
  const reach = [...rules].flatMap(([period, inForce]) =>
    periodsTouching(protectedFrom(period, inForce), nextPeriod(period))
  )
  const rates = await rows<RateRow>(RATES, { consumerClass, months: reach })
  const byPlan = Map.groupBy(rates, (rate) => rate.plan_id)
  return [...rules].map(([period, inForce]): MonthTariffs => {
    const since = protectedFrom(period, inForce)
    const plans = [...byPlan].map(([planId, own]) => [planId, planIn(period, since, own)] as const)
    return { period, ...pricingRules(inForce), plans: new Map(plans) }
  })
}

/** How far back an advance may have been paid that still keeps its price in the month. */
function protectedFrom(period: Period, rules: RulesInForce): Period {
  return addMonths(period, -Number(rules.find('advance_protection_months') ?? 0n) - 1)
}

/** Setting P2 of the proration of blocks; P1 is the default of every contract. */
const BY_DAYS = 2n

function pricingRules(rules: RulesInForce) {
  const thresholdBp = rules.find('over_contract_from_bp')
  const factorBp = rules.find('over_contract_factor_bp')
  return {
    vatBp: rules.vatBp,
    proration:
      rules.find('block_proration') === BY_DAYS ? ('by_days' as const) : ('whole' as const),
    overContract: thresholdBp !== null && factorBp !== null ? { thresholdBp, factorBp } : null,
  }
}

const RATES = `
  select p.id as plan_id, s.code as resource, r.id as rate_id, r.step, r.from_wh, r.to_wh,
         r.price_minor, r.valid_from, r.valid_to
    from tariff_plans p
    join resources s on s.tenant_id = :tenant and s.id = p.resource_id
    join tariff_rates r on r.tenant_id = :tenant and r.plan_id = p.id
   where p.tenant_id = :tenant and p.consumer_class = :consumerClass and r.season = 'all'
     and exists (select from unnest(:months::date[]) m
                  where r.valid_from < m + interval '1 month'
                    and (r.valid_to is null or r.valid_to > m))
   order by p.id, r.valid_from, r.step`

function planIn(period: Period, since: Period, rates: readonly RateRow[]): PlanTariff {
  const dated = rates.map(rateOf)
  return {
    revenueCode: REVENUE[rates[0]!.resource]!,
    spans: priced(tariffSpans(dated, period, nextPeriod(period))),
    earlier: priced(tariffSpans(dated, since, period)),
  }
}

function priced(spans: readonly TariffSpan[]) {
  return spans.filter(({ steps }) => steps.length > 0)
}

function rateOf(row: RateRow): DatedRate {
  return {
    rateId: row.rate_id,
    step: row.step,
    fromWh: BigInt(row.from_wh),
    toWh: row.to_wh === null ? null : BigInt(row.to_wh),
    priceMinor: BigInt(row.price_minor),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }
}
