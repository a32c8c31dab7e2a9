import { affect } from '#shared/database/sql'
import { referenceFile } from '#reference/queries/reference_file'

type Published = {
  code: string
  monthly_base: string
  heating_only: string
  effective_from: string
  region_soato: string
  act: string
  source: string
  confidence: string
}

/**
 * The published norms of the region's place, from our own file; what the tenant has under the same
 * code is left. Norms of electricity are not published: a tenant records its own (`recordNorm`).
 */
export async function receiveNorms() {
  const norms = await referenceFile<Published>('gas_consumption_norms')
  await affect(
    `insert into consumption_norms (code, monthly_base, heating_only, valid_from, act, source,
                                    confidence, recorded_by)
     select n.code, n.monthly_base, n.heating_only = 'yes', n.effective_from, nullif(n.act, ''),
            n.source, n.confidence, 'reference'
       from jsonb_to_recordset(:norms::jsonb) as n (code text, monthly_base bigint,
              heating_only text, effective_from date, region_soato text, act text, source text,
              confidence text)
      where (n.region_soato in ('all', ${PLACE})
             or n.region_soato = 'others' and not exists (
               select from jsonb_to_recordset(:norms::jsonb) as o (code text, region_soato text)
                where o.code = n.code and o.region_soato = ${PLACE}))
        and not exists (select from consumption_norms k
                         where k.tenant_id = :tenant and k.code = n.code)`,
    { norms: JSON.stringify(norms) }
  )
}

const PLACE = `(select d.code from divisions d
  where d.tenant_id = :tenant and d.parent_id is null order by d.id limit 1)`
