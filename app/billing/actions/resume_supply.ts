import { affect } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { measureConsumption } from '#metering/actions/measure_consumption'
import type { EndedSupply } from '#billing/actions/end_supply'

/** Puts the ends of supply back to what they were before it was ended, and measures anew. */
export async function resumeSupply({ terms, points }: EndedSupply, from: IsoDate): Promise<void> {
  await putBack('service_points', points)
  await putBack('contract_terms', terms)
  for (const { id } of points) await measureConsumption({ servicePointId: id, from })
}

function putBack(table: 'contract_terms' | 'service_points', ends: EndedSupply['terms']) {
  return affect(
    `update ${table} t set valid_to = e.valid_to
       from unnest(:ids::bigint[], :ends::date[]) as e(id, valid_to)
      where t.tenant_id = :tenant and t.id = e.id`,
    { ids: ends.map(({ id }) => id), ends: ends.map(({ to }) => to) }
  )
}
