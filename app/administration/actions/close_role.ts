import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type Role from '#administration/models/role'
import { audit } from '#administration/actions/audit'
import { assertEditsRoles } from '#administration/users/assert_edits_roles'
import type { Granter } from '#administration/users/granter'

/** A role that nobody holds, now or later, is offered no more. One in use stays open. */
export async function closeRole(role: Role, reason: string, granter: Granter) {
  await assertEditsRoles(granter)
  if (role.closedOn) throw new DomainException('E_ROLE_CLOSED')
  const today = clock.today()
  const used = await one<{ grants: number }>(
    `select count(*)::int as grants from grants where tenant_id = :tenant and role_id = :roleId
        and (valid_to is null or (valid_to > :today and valid_to > valid_from))`,
    { roleId: role.id, today }
  )
  if (used!.grants > 0) throw new DomainException('E_ROLE_IN_USE', { grants: used!.grants })
  await role.merge({ closedOn: today }).save()
  await audit({
    action: 'role.closed',
    subject: { kind: 'role', id: String(role.id) },
    reason,
    before: { role: role.code },
    after: { closedOn: today },
  })
}
