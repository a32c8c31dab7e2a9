import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type Group from '#administration/models/group'
import { audit } from '#administration/actions/audit'
import { assertGroupPasses } from '#administration/users/assert_group_passes'
import { assertNotOneself } from '#administration/users/assert_not_oneself'
import { keepAnAdministrator } from '#administration/users/keep_an_administrator'
import type { Granter } from '#administration/users/granter'

type Leaving = { group: Group; userId: string; reason: string }

/** Ends a membership today; one that has not begun yet never will. */
export async function leaveGroup({ group, userId, reason }: Leaving, granter: Granter) {
  assertNotOneself(granter, userId)
  await assertGroupPasses(granter, group.id)
  const left = await affect(
    `update group_members set valid_to = greatest(valid_from, :today)
      where tenant_id = :tenant and group_id = :groupId and user_id = :userId
        and (valid_to is null or valid_to > :today) and (valid_to is null or valid_to > valid_from)`,
    { groupId: group.id, userId, today: clock.today() }
  )
  if (left === 0) throw new DomainException('E_NO_MEMBER', {}, 404)
  await keepAnAdministrator()
  await audit({
    action: 'group.left',
    subject: { kind: 'user', id: userId },
    reason,
    before: { groupId: group.id, group: group.name },
  })
}
