import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import type Group from '#administration/models/group'
import { audit } from '#administration/actions/audit'
import { assertGroupPasses } from '#administration/users/assert_group_passes'
import { keepAnAdministrator } from '#administration/users/keep_an_administrator'
import type { Granter } from '#administration/users/granter'

/** From today on the group gives its members nothing; who was in it stays told. */
export async function closeGroup(group: Group, reason: string, granter: Granter) {
  if (group.closedOn) throw new DomainException('E_GROUP_CLOSED')
  await assertGroupPasses(granter, group.id)
  await group.merge({ closedOn: clock.today() }).save()
  await keepAnAdministrator()
  await audit({
    action: 'group.closed',
    subject: { kind: 'group', id: String(group.id) },
    reason,
    before: { name: group.name },
    after: { closedOn: group.closedOn },
  })
}
