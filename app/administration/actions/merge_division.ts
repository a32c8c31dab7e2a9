import { affect, one, rows } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import Division from '#administration/models/division'
import { standUnder } from '#administration/actions/stand_under'
import { divisionFollowers } from '#administration/divisions/followers'

type Merge = { division: Division; into: Division; on: string; moveId: string }

/**
 * One division becomes part of another. Its parts, people, grants and accounts go over; it stays, closed, below
 * the one that took it, so that its payments and bills of earlier days are seen where they belong and
 * still under its own name. Answers how many accounts moved.
 */
export async function mergeDivision({ division, into, on, moveId }: Merge): Promise<number> {
  await takeParts(division, into, { on, moveId })
  await affect(
    `update users set division_id = :intoId where tenant_id = :tenant and division_id = :fromId`,
    { fromId: division.id, intoId: into.id }
  )
  await affect(
    `update grants set division_id = :intoId
      where tenant_id = :tenant and division_id = :fromId and (valid_to is null or valid_to > :on)`,
    { fromId: division.id, intoId: into.id, on }
  )
  await standUnder(division, into)
  await affect(
    `update divisions set closed_on = :on, merged_into_id = :intoId
      where tenant_id = :tenant and id = :id`,
    { id: division.id, intoId: into.id, on }
  )
  return divisionFollowers.merge({ moveId, fromId: division.id, intoId: into.id, on })
}

type Cause = { on: string; moveId: string }

/** Each part changes its parent, and its own history says so. */
async function takeParts(division: Division, into: Division, { on, moveId }: Cause) {
  const parts = await rows<{ id: number }>(
    `select id from divisions where tenant_id = :tenant and parent_id = :id order by id`,
    { id: division.id }
  )
  for (const { id } of parts) {
    await standUnder(await Division.findOrFail(id), into)
    await one(
      `insert into division_moves
         (tenant_id, division_id, kind, from_on, target_id, former_parent_id, act, reason, state,
          asked_by, due_at, done_at)
       select :tenant, :id, 'parent', :on, :intoId, :formerId, act, reason, 'done', :by, due_at,
              clock_timestamp()
         from division_moves where tenant_id = :tenant and id = :moveId`,
      { id, on, intoId: into.id, formerId: division.id, by: actorText(), moveId }
    )
  }
}
