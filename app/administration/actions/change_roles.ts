import { DomainException } from '#shared/http/domain_exception'
import Role from '#administration/models/role'
import { audit } from '#administration/actions/audit'
import { rightsMissing } from '#administration/rules/rights_missing'
import { assertEditsRoles } from '#administration/users/assert_edits_roles'
import type { Granter } from '#administration/users/granter'
import { keepAnAdministrator } from '#administration/users/keep_an_administrator'
import type { Right } from '#administration/rights'

export type RoleChange = {
  roleId: number
  /** As the editor saw it: what somebody else changed meanwhile is not overwritten. */
  before: readonly Right[]
  after: readonly Right[]
}

/**
 * Gives roles other rights, all of the changes or none. Nobody gives or takes a right that he does
 * not hold himself over the whole tenant, and somebody must be left who can appoint.
 */
export async function changeRoles(
  changes: readonly RoleChange[],
  reason: string,
  granter: Granter
) {
  const held = await assertEditsRoles(granter)
  for (const change of changes) await changeRole(change, reason, held)
  await keepAnAdministrator()
}

async function changeRole(
  { roleId, ...wanted }: RoleChange,
  reason: string,
  held: readonly Right[]
) {
  const role = await Role.query().where('id', roleId).forUpdate().firstOrFail()
  if (role.closedOn) throw new DomainException('E_ROLE_CLOSED')
  if (!isSame(role.holds, wanted.before)) throw new DomainException('E_ROLE_CHANGED_MEANWHILE')
  const given = rightsMissing(wanted.after, role.holds)
  const taken = rightsMissing(role.holds, wanted.after)
  const above = rightsMissing([...given, ...taken], held)
  if (above.length > 0) {
    throw new DomainException('E_GRANT_ABOVE_OWN', { rights: above.join(', ') }, 403)
  }
  await role.merge({ rights: [...wanted.after].sort() }).save()
  await audit({
    action: 'role.changed',
    subject: { kind: 'role', id: String(role.id) },
    reason,
    before: { role: role.code, taken },
    after: { role: role.code, given },
  })
}

function isSame(one: readonly string[], other: readonly string[]) {
  return [...one].sort().join() === [...other].sort().join()
}
