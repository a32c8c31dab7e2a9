import { DomainException } from '#shared/http/domain_exception'
import Role from '#administration/models/role'
import { audit } from '#administration/actions/audit'
import { rightsMissing } from '#administration/rules/rights_missing'
import { assertEditsRoles } from '#administration/users/assert_edits_roles'
import type { Granter } from '#administration/users/granter'

type NewRole = {
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  note: string
  /** A role whose rights it begins with. */
  copyOf: number | null
}

/** A new role, empty or as a copy of another; its rights are then set in the matrix. */
export async function openRole({ copyOf, ...fields }: NewRole, granter: Granter): Promise<Role> {
  const held = await assertEditsRoles(granter)
  if (await Role.findBy('code', fields.code)) throw new DomainException('E_ROLE_CODE_TAKEN')
  const model = copyOf === null ? null : await Role.findOrFail(copyOf)
  const rights = model?.holds ?? []
  const above = rightsMissing(rights, held)
  if (above.length > 0) {
    throw new DomainException('E_GRANT_ABOVE_OWN', { rights: above.join(', ') }, 403)
  }
  const role = await Role.create({ ...fields, rights: [...rights] })
  await audit({
    action: 'role.opened',
    subject: { kind: 'role', id: String(role.id) },
    after: { ...fields, copyOf: model?.code ?? null, rights },
  })
  return role
}
