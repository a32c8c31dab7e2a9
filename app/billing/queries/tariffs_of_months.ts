import { rows } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { LEDGER } from '#ledger/chart'
import type { RateStep } from '#billing/rules/compile_plan'
import type { TariffSpan } from '#billing/rules/split_by_tariff'
import type { MonthTariffs, TariffSnapshot } from '#billing/rules/tariff_snapshot'

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

type VatRow = { value: string; valid_from: IsoDate; valid_to: IsoDate | null }

const REVENUE: Record<string, number> = {
  electricity: LEDGER.electricityRevenue,
  gas: LEDGER.gasRevenue,
  water: LEDGER.waterRevenue,
}

/**
 * Every price that accounts of a class may be billed by in the given months.
 *
 * @throws E_NO_VAT when a month has no VAT rate in force
 */
export async function tariffsOfMonths(
  consumerClass: string,
  months: readonly Period[]
): Promise<TariffSnapshot> {
  const rates = await rows<RateRow>(RATES, { consumerClass, months })
  const vat = await rows<VatRow>(VAT, { months })
  return months.map((period) => monthOf(period, rates, vat))
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

const VAT = `
  select value, valid_from, valid_to from rule_values v
   where v.tenant_id = :tenant and v.code = 'vat_bp'
     and exists (select from unnest(:months::date[]) m
                  where v.valid_from <= m and (v.valid_to is null or v.valid_to > m))`

function monthOf(period: Period, rates: readonly RateRow[], vat: readonly VatRow[]): MonthTariffs {
  const end = nextPeriod(period)
  const inForce = vat.find((row) => row.valid_from <= period && !endsBy(row, period))
  if (!inForce) throw new DomainException('E_NO_VAT', { period })
  const touching = rates.filter((rate) => rate.valid_from < end && !endsBy(rate, period))
  const plans = [...Map.groupBy(touching, (rate) => rate.plan_id)].map(
    ([planId, ofPlan]) =>
      [planId, { revenueCode: REVENUE[ofPlan[0]!.resource]!, spans: spansOf(ofPlan) }] as const
  )
  return { period, vatBp: BigInt(inForce.value), plans: new Map(plans) }
}

function endsBy({ valid_to }: { valid_to: IsoDate | null }, on: IsoDate) {
  return valid_to !== null && valid_to <= on
}

/** Rates of one plan that are in force on the same days are one set of blocks. */
function spansOf(rates: readonly RateRow[]): TariffSpan[] {
  return [...Map.groupBy(rates, (rate) => `${rate.valid_from} ${rate.valid_to}`).values()].map(
    (steps) => ({ from: steps[0]!.valid_from, to: steps[0]!.valid_to, steps: steps.map(stepOf) })
  )
}

function stepOf(rate: RateRow): RateStep {
  return {
    rateId: rate.rate_id,
    step: rate.step,
    fromWh: BigInt(rate.from_wh),
    toWh: rate.to_wh === null ? null : BigInt(rate.to_wh),
    priceMinor: BigInt(rate.price_minor),
  }
}
