import { rows } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { TariffMissing } from '#reference/exceptions'
import { tariffSpans, type DatedRate, type TariffSpan } from '#reference/rules/tariff_spans'

type RateRow = {
  id: string
  step: number
  from_wh: string
  to_wh: string | null
  price_minor: string
  valid_from: IsoDate
  valid_to: IsoDate | null
}

/**
 * The prices of a plan that are in force in a month, as spans of days that follow one another.
 *
 * @param season `heating` or `non_heating` for plans whose blocks depend on it
 * @throws TariffMissing when some day of the month has no price
 */
export async function ratesOf(
  planId: number,
  period: Period,
  season = 'all'
): Promise<TariffSpan[]> {
  const end = nextPeriod(period)
  const found = await rows<RateRow>(IN_MONTH, { planId, season, from: period, to: end })
  const spans = tariffSpans(found.map(rateOf), period, end)
  const hole = spans.find(({ steps }) => steps.length === 0)
  if (hole) throw new TariffMissing(planId, hole.from)
  return spans
}

const IN_MONTH = `
  select id, step, from_wh, to_wh, price_minor, valid_from, valid_to from tariff_rates
   where tenant_id = :tenant and plan_id = :planId and season in ('all', :season)
     and valid_from < :to and (valid_to is null or valid_to > :from)
   order by valid_from, from_wh`

function rateOf(row: RateRow): DatedRate {
  return {
    rateId: row.id,
    step: row.step,
    fromWh: BigInt(row.from_wh),
    toWh: row.to_wh === null ? null : BigInt(row.to_wh),
    priceMinor: BigInt(row.price_minor),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }
}
