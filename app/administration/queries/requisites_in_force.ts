import { rows } from '#shared/database/sql'
import type { Requisites } from '#administration/divisions/requisites'

/** The requisites that documents of a division print: its own, else those of the nearest one above. */
export async function requisitesInForce(divisionId: number): Promise<Requisites> {
  const above = await rows<{ requisites: Requisites }>(
    `select above.requisites from divisions d
       join divisions above on above.tenant_id = :tenant and starts_with(d.path, above.path)
      where d.tenant_id = :tenant and d.id = :divisionId order by length(above.path)`,
    { divisionId }
  )
  return Object.assign({}, ...above.map(({ requisites }) => requisites))
}
