import { affect } from '#shared/database/sql'
import { nationalRules } from '#reference/queries/national_rules'

/**
 * Parameters that change by decree: due days and penalties, VAT, the base value of fees. What is
 * there is left; a value that had no end gets its end when the national file has named it since.
 */
export async function receiveRules() {
  const rules = JSON.stringify(await nationalRules())
  await affect(CLOSE_ENDED, { rules })
  await affect(INSERT_NEW, { rules })
}

const NATIONAL = `
  national as (
    select * from jsonb_to_recordset(cast(:rules as jsonb)) as n (
      code text, scope text, value bigint, unit text, "validFrom" date, "validTo" date,
      act text, source text, confidence text)
  )`

const CLOSE_ENDED = `
  with ${NATIONAL}
  update rule_values r set valid_to = n."validTo"
    from national n
   where r.tenant_id = :tenant and r.code = n.code and r.scope = n.scope
     and r.valid_from = n."validFrom" and r.valid_to is null and n."validTo" is not null`

const INSERT_NEW = `
  with ${NATIONAL}
  insert into rule_values (tenant_id, code, scope, value, unit, valid_from, valid_to,
                           act, source, confidence)
  select :tenant, code, scope, value, unit, "validFrom", "validTo", act, source, confidence
    from national
   order by code, scope, "validFrom"
  on conflict do nothing`
