import type Role from '#administration/models/role'
import { audit } from '#administration/actions/audit'
import { assertEditsRoles } from '#administration/users/assert_edits_roles'
import type { Granter } from '#administration/users/granter'

type Fields = { nameUz: string; nameCyrl: string; nameRu: string; note: string }

/** Names and note; the code stays, since settings and templates may name it. */
export async function editRole(role: Role, fields: Fields, granter: Granter) {
  await assertEditsRoles(granter)
  const { nameUz, nameCyrl, nameRu, note } = role
  await role.merge(fields).save()
  await audit({
    action: 'role.renamed',
    subject: { kind: 'role', id: String(role.id) },
    before: { nameUz, nameCyrl, nameRu, note },
    after: fields,
  })
}
