import { randomBytes } from 'node:crypto'
import { asTenant } from '#shared/tenancy/as_tenant'
import Role from '#administration/models/role'
import User from '#administration/models/user'
import { openUser } from '#administration/actions/open_user'
import { rootDivision } from '#administration/queries/root_division'
import type { OpeningStep } from '#administration/tenants/opening'

/** The first person of the region. Nobody knows a password of his: he comes by the link of the centre. */
export const openAdministrator: OpeningStep = {
  key: 'administrator',
  run: (tenantId, { administrator }) =>
    asTenant(tenantId, async () => {
      const login = administrator.login.toLowerCase()
      if (await User.findBy('login', login)) return
      const role = await Role.findByOrFail('code', 'head')
      await openUser({
        login,
        fullName: administrator.fullName,
        divisionId: await rootDivision(),
        roleId: role.id,
        password: randomBytes(24).toString('base64url'),
      })
    }),
}
