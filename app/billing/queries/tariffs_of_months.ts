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
import { seasonSpans, type SeasonSpan } from '#reference/rules/season_spans'
import { tariffSpans, type DatedRate, type TariffSpan } from '#reference/rules/tariff_spans'
import { reactiveRulesOn } from '#billing/queries/reactive_rules_on'
import { zoneFactors } from '#billing/queries/zone_factors'
import type { TariffSpan as BilledSpan } from '#billing/rules/split_by_tariff'
import type { ZoneFactor } from '#billing/rules/zones'
import type { MonthTariffs, PlanTariff, TariffSnapshot } from '#billing/rules/tariff_snapshot'
import type { ConsumerClass } from '#billing/run_scope'

type RateRow = {
  plan_id: number
  resource: string
  tariff_group: string
  season: string
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
  const reactiveRules = await reactiveRulesOn(months, consumerClass)
  const byPlan = Map.groupBy(rates, (rate) => rate.plan_id)
  const snapshot: MonthTariffs[] = []
  for (const [period, inForce] of rules) {
    const month: Month = {
      period,
      since: protectedFrom(period, inForce),
      seasons: seasonsOf(period, inForce),
      zones: await zoneFactors(period),
    }
    const plans = [...byPlan].map(([planId, own]) => [planId, planIn(month, own)] as const)
    const reactive = reactiveRules.get(period) ?? null
    snapshot.push({ period, ...pricingRules(inForce), reactive, plans: new Map(plans) })
  }
  return snapshot
}

type Month = {
  period: Period
  /** From here on prices are kept for advances. */
  since: Period
  seasons: readonly SeasonSpan[]
  zones: readonly ZoneFactor[]
}

/** The edges in force when the month begins; without them only prices of all seasons count. */
function seasonsOf(period: Period, rules: RulesInForce): SeasonSpan[] {
  const from = rules.find('heating_from_mmdd')
  const to = rules.find('heating_to_mmdd')
  return from === null || to === null ? [] : seasonSpans(period, from, to)
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
  select p.id as plan_id, p.tariff_group, s.code as resource, r.season, r.id as rate_id, r.step, r.from_wh, r.to_wh,
         r.price_minor, r.valid_from, r.valid_to
    from tariff_plans p
    join resources s on s.tenant_id = :tenant and s.id = p.resource_id
    join tariff_rates r on r.tenant_id = :tenant and r.plan_id = p.id
   where p.tenant_id = :tenant and p.consumer_class = :consumerClass
     and exists (select from unnest(:months::date[]) m
                  where r.valid_from < m + interval '1 month'
                    and (r.valid_to is null or r.valid_to > m))
   order by p.id, r.valid_from, r.step`

const ALL_YEAR = 'all'

/** The group of plans whose price depends on the hour of the day. */
const ZONED_GROUP = 'zoned'

function planIn(month: Month, rates: readonly RateRow[]): PlanTariff {
  const [{ resource, tariff_group: group } = rates[0]!] = rates
  const spans = spansIn(month, rates)
  const zoned = group === ZONED_GROUP && month.zones.length > 0
  return {
    revenueCode: REVENUE[resource]!,
    spans: zoned ? spans.map((span) => ({ ...span, zones: month.zones })) : spans,
    earlier: priced(tariffSpans(ofSeason(rates, ALL_YEAR), month.since, month.period)),
  }
}

function spansIn({ period, seasons }: Month, rates: readonly RateRow[]): BilledSpan[] {
  const isSeasonal = rates.some(({ season }) => season !== ALL_YEAR)
  if (!isSeasonal || seasons.length === 0) {
    return priced(tariffSpans(ofSeason(rates, ALL_YEAR), period, nextPeriod(period)))
  }
  return seasons.flatMap(({ from, to, season }) =>
    priced(tariffSpans(ofSeason(rates, season), from, to)).map((span) => ({ ...span, season }))
  )
}

function ofSeason(rates: readonly RateRow[], asked: string): DatedRate[] {
  return rates.filter(({ season }) => season === ALL_YEAR || season === asked).map(rateOf)
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
