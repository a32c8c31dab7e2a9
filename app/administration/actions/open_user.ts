import { clock } from '#shared/clock'
import Grant from '#administration/models/grant'
import User from '#administration/models/user'

type NewUser = {
  /** His home, where his own role holds. */
  divisionId: number
  roleId: number
  login: string
  fullName: string
  password: string
  position?: string
  locale?: string
  grantedBy?: string
}

/**
 * A staff user with his own grant: the role at his home division from today on. The password is
 * hashed by the model as it is saved.
 */
export async function openUser({ roleId, grantedBy, ...fields }: NewUser): Promise<User> {
  const user = await User.create({ ...fields, login: fields.login.toLowerCase() })
  await Grant.create({
    userId: user.id,
    kind: 'own',
    roleId,
    divisionId: fields.divisionId,
    validFrom: clock.today(),
    grantedBy: grantedBy ?? null,
  })
  return user
}
