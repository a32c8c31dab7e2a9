import { affect } from '#shared/database/sql'
import { nationalRates } from '#reference/queries/national_rates'

/**
 * Prices of every plan. A price that is there is never changed, because charges were made by it;
 * one that had no end gets its end when the national file has named it since.
 */
export async function receiveRates() {
  const rates = JSON.stringify(await nationalRates(), (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value
  )
  await affect(CLOSE_ENDED, { rates })
  await affect(INSERT_NEW, { rates })
}

const NATIONAL = `
  national as (
    select p.id as plan_id, n.*
      from jsonb_to_recordset(cast(:rates as jsonb)) as n (
             "planCode" text, season text, step int, "fromWh" bigint, "toWh" bigint,
             "priceMinor" bigint, "validFrom" date, "validTo" date, act text, source text,
             confidence text, note text)
      join tariff_plans p on p.tenant_id = :tenant and p.code = n."planCode"
  )`

const CLOSE_ENDED = `
  with ${NATIONAL}
  update tariff_rates r set valid_to = n."validTo"
    from national n
   where r.tenant_id = :tenant and r.plan_id = n.plan_id and r.season = n.season
     and r.from_wh = n."fromWh" and r.valid_from = n."validFrom"
     and r.valid_to is null and n."validTo" is not null`

const INSERT_NEW = `
  with ${NATIONAL}
  insert into tariff_rates (tenant_id, plan_id, season, step, from_wh, to_wh, price_minor,
                            valid_from, valid_to, act, source, confidence, note)
  select :tenant, plan_id, season, step, "fromWh", "toWh", "priceMinor",
         "validFrom", "validTo", act, source, confidence, note
    from national
   order by plan_id, "validFrom", season, step
  on conflict do nothing`
