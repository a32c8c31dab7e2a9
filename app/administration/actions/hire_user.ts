import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'
import Role from '#administration/models/role'
import User from '#administration/models/user'
import { audit } from '#administration/actions/audit'
import { openUser } from '#administration/actions/open_user'
import { assertPasses } from '#administration/users/assert_passes'
import type { Granter } from '#administration/users/granter'

type NewHire = {
  login: string
  fullName: string
  position: string
  divisionId: number
  roleId: number
  locale: string
}

/** Opens a user with his own grant and without a password: he chooses it by his invitation. */
export async function hireUser(fields: NewHire, granter: Granter): Promise<User> {
  if (!granter.divisionIdsWith('users.edit').includes(fields.divisionId)) {
    throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
  }
  const division = await Division.findOrFail(fields.divisionId)
  const role = await Role.findOrFail(fields.roleId)
  if (role.closedOn) throw new DomainException('E_ROLE_CLOSED')
  assertPasses(granter, role.holds, division.path)
  if (await User.findBy('login', fields.login)) throw new DomainException('E_LOGIN_TAKEN')

  const user = await openUser({ ...fields, grantedBy: granter.user.id })
  await audit({
    action: 'user.opened',
    subject: { kind: 'user', id: user.id },
    after: { ...fields, role: role.code },
  })
  return user
}
