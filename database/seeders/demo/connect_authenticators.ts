import { asTenant } from '#shared/tenancy/as_tenant'
import User from '#administration/models/user'
import { beginTotp } from '#administration/actions/begin_totp'
import { enrolTotp } from '#administration/actions/enrol_totp'
import { secondStepOf } from '#administration/queries/second_step_of'
import { tenantByCode } from '#administration/queries/tenants'
import { codeNow } from '#administration/sign_in/code_now'
import type { DemoLogin } from '#database/seeders/demo/open_demo_region'

/**
 * People of the demo whose rights ask for a second step have it from the start; their keys stand
 * beside their passwords, and `node ace demo:code` says the codes.
 */
export async function connectAuthenticators(logins: readonly DemoLogin[]): Promise<DemoLogin[]> {
  const connected: DemoLogin[] = []
  for (const login of logins) {
    const tenant = await tenantByCode(login.region)
    const secret = await asTenant(tenant!.id, () => connect(login.login))
    connected.push(secret === null ? login : { ...login, totpSecret: secret })
  }
  return connected
}

async function connect(login: string): Promise<string | null> {
  const { id: userId } = await User.findByOrFail('login', login)
  const { compulsory } = await secondStepOf(userId)
  if (!compulsory) return null
  const secret = await beginTotp(userId)
  await enrolTotp({ userId, code: codeNow(secret) })
  return secret
}
