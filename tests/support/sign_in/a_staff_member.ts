import { randomUUID } from 'node:crypto'
import { asTenant } from '#shared/tenancy/as_tenant'
import Role from '#administration/models/role'
import type User from '#administration/models/user'
import { openUser } from '#administration/actions/open_user'
import { PASSWORD, theWorld, type World } from '#tests/support/world'

type Wanted = { role?: string; login?: string; region?: keyof World; invited?: boolean }

/** Somebody new of a region, at its top division, with the world's password unless only invited. */
export function aStaffMember({ role = 'operator', login, region = 'samarqand', invited }: Wanted) {
  const { id, divisions } = theWorld()[region]
  return asTenant(id, async (): Promise<User> => {
    const { id: roleId } = await Role.findByOrFail('code', role)
    return openUser({
      login: login ?? `u${randomUUID().slice(0, 8)}`,
      fullName: 'Ulugʻbek Sinovchi',
      divisionId: divisions.region!,
      roleId,
      password: invited ? undefined : PASSWORD,
    })
  })
}
