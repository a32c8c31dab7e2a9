import { rows } from '#shared/database/sql'

/** Which of these points have, or had, terms of norms. */
export function normedPoints(servicePointIds: readonly string[]): Promise<Set<string>> {
  return pick(
    servicePointIds,
    `exists (select from norm_terms n where n.tenant_id = :tenant and n.service_point_id = p.id)`
  )
}

/**
 * Which of these points something is, or was, added to or taken from, or runs through the meters of
 * others.
 */
export function adjustedPoints(servicePointIds: readonly string[]): Promise<Set<string>> {
  return pick(
    servicePointIds,
    `exists (select from supply_links l where l.tenant_id = :tenant and l.main_point_id = p.id)
     or exists (select from supply_links l where l.tenant_id = :tenant and l.sub_point_id = p.id)
     or exists (select from boundary_equipment e
                 where e.tenant_id = :tenant and e.service_point_id = p.id)
     or exists (select from norm_terms n where n.tenant_id = :tenant and n.service_point_id = p.id)
     or exists (select from usage_acts u where u.tenant_id = :tenant and u.service_point_id = p.id)`
  )
}

async function pick(servicePointIds: readonly string[], condition: string): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    `select p.id from unnest(:servicePointIds::bigint[]) as p(id) where ${condition}`,
    { servicePointIds }
  )
  return new Set(found.map(({ id }) => id))
}
