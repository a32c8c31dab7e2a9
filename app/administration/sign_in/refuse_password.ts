import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@vinejs/vine'
import { checkPassword } from '#administration/actions/check_password'
import type { KnownPerson } from '#administration/actions/sign_in'

/** Refuses the form, at the password's field, when the person may not have this password. */
export async function refusePassword(
  { i18n }: HttpContext,
  { tenant, user }: KnownPerson,
  password: string
): Promise<void> {
  const fault = await checkPassword(user, tenant, password)
  if (fault) refuseField('password', i18n.t(`errors.E_PASSWORD_${fault.toUpperCase()}`))
}

/** Refuses the form at one field, in words, as a validator would. */
export function refuseField(field: string, message: string): never {
  throw new errors.E_VALIDATION_ERROR([{ field, message, rule: 'domain' }])
}
