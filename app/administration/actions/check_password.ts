import type { Tenant } from '#administration/tenant'
import type User from '#administration/models/user'
import { commonPasswords } from '#administration/queries/common_passwords'
import { passwordFault, type PasswordFault } from '#administration/rules/password_fault'

/** Words of the product and of the trade that are no secret. */
const TRADE = ['hisob', 'billing', 'elektr', 'energiya', 'parol', 'password']

/** What is wrong with a password that this person wants, or null. */
export async function checkPassword(
  { login, fullName }: Pick<User, 'login' | 'fullName'>,
  { code, nameUz, nameCyrl, nameRu }: Tenant,
  password: string
): Promise<PasswordFault | null> {
  const common = await commonPasswords()
  return passwordFault(password, {
    words: [login, fullName, code, nameUz, nameCyrl, nameRu, ...TRADE],
    isCommon: (text) => common.has(text),
  })
}
