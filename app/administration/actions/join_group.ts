import type { IsoDate } from '#shared/kernel/calendar'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type Group from '#administration/models/group'
import { audit } from '#administration/actions/audit'
import { assertGroupPasses } from '#administration/users/assert_group_passes'
import { assertNotOneself } from '#administration/users/assert_not_oneself'
import type { Granter } from '#administration/users/granter'

type Member = { group: Group; userId: string; validFrom: IsoDate; validTo: IsoDate | null }

/** Whoever joins a group holds what it holds: the same rules as for a grant. */
export async function joinGroup({ group, ...member }: Member, granter: Granter) {
  assertNotOneself(granter, member.userId)
  if (group.closedOn) throw new DomainException('E_GROUP_CLOSED')
  if (member.validFrom < clock.today()) throw new DomainException('E_GRANT_IN_THE_PAST')
  await assertGroupPasses(granter, group.id)
  const known = await one(
    `select 1 from group_members where tenant_id = :tenant and group_id = :groupId
        and user_id = :userId
        and daterange(valid_from, valid_to) && daterange(:validFrom::date, :validTo::date)`,
    { groupId: group.id, ...member }
  )
  if (known) throw new DomainException('E_MEMBER_ALREADY')
  await affect(
    `insert into group_members (tenant_id, group_id, user_id, valid_from, valid_to, added_by)
     values (:tenant, :groupId, :userId, :validFrom, :validTo, :addedBy)`,
    { groupId: group.id, ...member, addedBy: granter.user.id }
  )
  await audit({
    action: 'group.joined',
    subject: { kind: 'user', id: member.userId },
    after: { groupId: group.id, group: group.name, ...member },
  })
}
