import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

/** The month after the last one that the whole tenant has closed, for the centre's page. */
export async function periodFacts() {
  const found = await one<{ openPeriod: Period | null }>(
    `select (max(p.period) + interval '1 month')::date as "openPeriod"
       from periods p
       join divisions d on d.tenant_id = :tenant and d.id = p.division_id and d.parent_id is null
      where p.tenant_id = :tenant and p.state = 'closed'`
  )
  return found!
}
