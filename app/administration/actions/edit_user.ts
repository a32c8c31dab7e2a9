import { DomainException } from '#shared/http/domain_exception'
import type User from '#administration/models/user'
import { audit } from '#administration/actions/audit'
import { assertNotAbove } from '#administration/users/assert_not_above'
import type { Granter } from '#administration/users/granter'

type Fields = { fullName: string; position: string; divisionId: number; locale: string }

/** Name, position, home and language. Rights are changed by grants; the home alone gives none. */
export async function editUser(user: User, fields: Fields, granter: Granter) {
  const isHomeMine = granter.divisionIdsWith('users.edit').includes(fields.divisionId)
  if (!isHomeMine) throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
  if (user.id !== granter.user.id) await assertNotAbove(granter, user.id)
  const { fullName, position, divisionId, locale } = user
  await user.merge(fields).save()
  await audit({
    action: 'user.changed',
    subject: { kind: 'user', id: user.id },
    before: { fullName, position, divisionId, locale },
    after: fields,
  })
}
