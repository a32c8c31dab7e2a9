import { asTenant } from '#shared/tenancy/as_tenant'
import { CENTRE, openCentre } from '#administration/actions/open_centre'
import { openUser } from '#administration/actions/open_user'
import { PASSWORD, type Region } from '#tests/support/world'

const STAFF = {
  admin: 'central_administrator',
  admin2: 'central_administrator',
  approver: 'central_approver',
}

/** The republic's own office of the test world, with its people. */
export async function openCentreOfTests(): Promise<Region> {
  const { tenantId, rootId, roles } = await openCentre()
  const users: Record<string, string> = {}
  await asTenant(tenantId, async () => {
    for (const [login, role] of Object.entries(STAFF)) {
      const roleId = roles.get(role)!
      const person = { login, fullName: login, divisionId: rootId, roleId, password: PASSWORD }
      users[login] = (await openUser(person)).id
    }
  })
  return { id: tenantId, code: CENTRE.code, divisions: { republic: rootId }, users }
}
