import { rows } from '#shared/database/sql'

/** Ids of a division and of everything under it. */
export async function divisionsUnder(divisionId: number): Promise<number[]> {
  const found = await rows<{ id: number }>(
    `select d.id from divisions root
       join divisions d on d.tenant_id = :tenant
        and d.path >= root.path and d.path < left(root.path, -1) || '/'
      where root.tenant_id = :tenant and root.id = :divisionId order by d.id`,
    { divisionId }
  )
  return found.map((row) => row.id)
}
