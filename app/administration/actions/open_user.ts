import User from '#administration/models/user'

type NewUser = {
  divisionId: number
  roleId: number
  login: string
  fullName: string
  password: string
  locale?: string
}

/** A staff user. The password is hashed by the model as it is saved. */
export async function openUser(fields: NewUser): Promise<User> {
  return User.create({ ...fields, login: fields.login.toLowerCase() })
}
