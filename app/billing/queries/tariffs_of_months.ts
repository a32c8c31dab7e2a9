import { rows } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { LEDGER } from '#ledger/chart'
import { rulesOn } from '#reference/queries/rules_on'
import { tariffSpans, type DatedRate } from '#reference/rules/tariff_spans'
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
  const rates = await rows<RateRow>(RATES, { consumerClass, months })
  const byPlan = Map.groupBy(rates, (rate) => rate.plan_id)
  const snapshot: MonthTariffs[] = []
  for (const period of months) {
    const { vatBp } = await rulesOn(period, consumerClass)
    const plans = [...byPlan].map(([planId, own]) => [planId, planIn(period, own)] as const)
    snapshot.push({ period, vatBp, plans: new Map(plans) })
  }
  return snapshot
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

function planIn(period: Period, rates: readonly RateRow[]): PlanTariff {
  const spans = tariffSpans(rates.map(rateOf), period, nextPeriod(period))
  return {
    revenueCode: REVENUE[rates[0]!.resource]!,
    spans: spans.filter(({ steps }) => steps.length > 0),
  }
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
