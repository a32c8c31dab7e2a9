import { clock } from '#shared/clock'
import Grant from '#administration/models/grant'
import User from '#administration/models/user'
import { unknownPassword } from '#administration/sign_in/unknown_password'
import { whileHashing } from '#administration/sign_in/while_hashing'

type NewUser = {
  /** His home, where his own role holds. */
  divisionId: number
  roleId: number
  login: string
  fullName: string
  /** Without one nobody can sign in until the person has chosen his own by an invitation. */
  password?: string
  position?: string
  locale?: string
  grantedBy?: string
}

/**
 * A staff user with his own grant: the role at his home division from today on. The password is
 * hashed by the model as it is saved.
 */
export async function openUser({ roleId, grantedBy, password, ...fields }: NewUser): Promise<User> {
  const user = await whileHashing(() =>
    User.create({
      ...fields,
      login: fields.login.toLowerCase(),
      password: password ?? unknownPassword(),
      passwordSetAt: password === undefined ? null : clock.now(),
    })
  )
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
