import { DomainException } from '#shared/http/domain_exception'
import Group from '#administration/models/group'
import { audit } from '#administration/actions/audit'

type NewGroup = { name: string; note: string }

/** A group without members and grants yet. */
export async function openGroup(fields: NewGroup): Promise<Group> {
  if (await Group.findBy('name', fields.name)) throw new DomainException('E_GROUP_NAME_TAKEN')
  const group = await Group.create(fields)
  await audit({
    action: 'group.opened',
    subject: { kind: 'group', id: String(group.id) },
    after: fields,
  })
  return group
}
