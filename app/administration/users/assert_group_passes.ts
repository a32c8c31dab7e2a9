import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { assertPasses } from '#administration/users/assert_passes'
import type { Granter } from '#administration/users/granter'
import type { Right } from '#administration/rights'

/** A group that holds more than the granter, now or later, is not his to change. */
export async function assertGroupPasses(granter: Granter, groupId: number) {
  const held = await rows<{ path: string; rights: Right[] }>(
    `select d.path, r.rights from grants g
       join divisions d on d.tenant_id = :tenant and d.id = g.division_id
       join roles r on r.tenant_id = :tenant and r.id = g.role_id
      where g.tenant_id = :tenant and g.group_id = :groupId
        and (g.valid_to is null or g.valid_to > :today)`,
    { groupId, today: clock.today() }
  )
  for (const { path, rights } of held) assertPasses(granter, rights, path)
}
