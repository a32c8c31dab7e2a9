import type { IsoDate } from '#shared/kernel/calendar'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import Division from '#administration/models/division'
import Grant from '#administration/models/grant'
import Role from '#administration/models/role'
import { audit } from '#administration/actions/audit'
import { assertNotOneself } from '#administration/users/assert_not_oneself'
import { assertPasses } from '#administration/users/assert_passes'
import type { Granter } from '#administration/users/granter'

export type NewGrant = {
  /** One of the two. */
  userId: string | null
  groupId: number | null
  kind: 'own' | 'temporary'
  roleId: number
  divisionId: number
  validFrom: IsoDate
  /** The day on which it holds no more. */
  validTo: IsoDate | null
  reason: string
}

/** Gives a person or a group a role at a division, from a day on; never more than the giver holds there. */
export async function giveGrant(wanted: NewGrant, granter: Granter): Promise<Grant> {
  const { userId, groupId, divisionId, roleId } = wanted
  assertNotOneself(granter, userId)
  if (groupId !== null) await assertNotMember(granter, groupId)
  if (!granter.divisionIdsWith('users.edit').includes(divisionId)) {
    throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
  }
  const division = await Division.findOrFail(divisionId)
  const role = await Role.findOrFail(roleId)
  if (role.closedOn) throw new DomainException('E_ROLE_CLOSED')
  assertPasses(granter, role.holds, division.path)
  if (wanted.validFrom < clock.today()) throw new DomainException('E_GRANT_IN_THE_PAST')
  await assertNew(wanted)

  const grant = await Grant.create({ ...wanted, grantedBy: granter.user.id })
  await audit({
    action: 'grant.given',
    subject: userId ? { kind: 'user', id: userId } : { kind: 'group', id: String(groupId) },
    reason: wanted.reason,
    after: { ...wanted, grantId: grant.id, role: role.code },
  })
  return grant
}

async function assertNotMember({ user }: Granter, groupId: number) {
  const member = await one(
    `select 1 from group_members where tenant_id = :tenant and group_id = :groupId
        and user_id = :userId and (valid_to is null or valid_to > :today)`,
    { groupId, userId: user.id, today: clock.today() }
  )
  if (member) throw new DomainException('E_GRANT_TO_ONESELF', {}, 403)
}

/** The same role twice at one place at one time says nothing new. */
async function assertNew(wanted: NewGrant) {
  const { userId, groupId, roleId, divisionId, validFrom, validTo } = wanted
  const known = await one(
    `select 1 from grants
      where tenant_id = :tenant and role_id = :roleId and division_id = :divisionId
        and (user_id = :userId::bigint or group_id = :groupId::int)
        and daterange(valid_from, valid_to) && daterange(:validFrom::date, :validTo::date)`,
    { userId, groupId, roleId, divisionId, validFrom, validTo }
  )
  if (known) throw new DomainException('E_GRANT_ALREADY')
}
