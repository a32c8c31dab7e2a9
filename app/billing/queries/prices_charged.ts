import { rows } from '#shared/database/sql'

/**
 * Of these prices, the ids of those by which charges of the tenant were made. Only the months in
 * which a price was in force are looked through, and each search ends at the first charge found.
 */
export async function pricesCharged(rateIds: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select r.id from tariff_rates r
      where r.tenant_id = :tenant and r.id = any(:rateIds::bigint[]) and exists (
        select 1 from charges c
         where c.tenant_id = :tenant and c.plan_id = r.plan_id
           and c.period >= date_trunc('month', r.valid_from)
           and c.period < coalesce(r.valid_to, 'infinity'::date)
           and exists (
             select 1 from generate_subscripts(c.lines, 1) as line where c.lines[line][1] = r.id
           )
      )`,
    { rateIds }
  )
  return found.map(({ id }) => id)
}
