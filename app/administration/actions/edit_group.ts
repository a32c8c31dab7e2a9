import { DomainException } from '#shared/http/domain_exception'
import Group from '#administration/models/group'
import { audit } from '#administration/actions/audit'
import { assertGroupPasses } from '#administration/users/assert_group_passes'
import type { Granter } from '#administration/users/granter'

type Fields = { name: string; note: string }

export async function editGroup(group: Group, fields: Fields, granter: Granter) {
  await assertGroupPasses(granter, group.id)
  const namesake = await Group.findBy('name', fields.name)
  if (namesake && namesake.id !== group.id) throw new DomainException('E_GROUP_NAME_TAKEN')
  const { name, note } = group
  await group.merge(fields).save()
  await audit({
    action: 'group.changed',
    subject: { kind: 'group', id: String(group.id) },
    before: { name, note },
    after: fields,
  })
}
