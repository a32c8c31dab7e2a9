import { affect } from '#shared/database/sql'
import type Division from '#administration/models/division'
import { audit } from '#administration/actions/audit'

/** One place up or down among the divisions beside it; all of them are numbered anew. */
export async function shiftDivision(division: Division, direction: 'up' | 'down'): Promise<void> {
  const step = direction === 'up' ? -1.5 : 1.5
  await affect(
    `update divisions d set position = placed.place
       from (select id, row_number() over (order by at + case when id = :id then :step::numeric else 0 end, id)::int
                      as place
               from (select id, row_number() over (order by position, code, id)::numeric as at
                       from divisions
                      where tenant_id = :tenant and parent_id is not distinct from :parentId) numbered
            ) placed
      where d.tenant_id = :tenant and d.id = placed.id and d.position <> placed.place`,
    { id: division.id, parentId: division.parentId, step }
  )
  await audit({
    action: 'division.shifted',
    subject: { kind: 'division', id: String(division.id) },
    after: { direction },
  })
}
