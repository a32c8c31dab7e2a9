import limiter from '@adonisjs/limiter/services/main'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { DomainException } from '#shared/http/domain_exception'
import User from '#administration/models/user'
import { tenantByCode } from '#administration/queries/tenants'
import { refuseSuspended } from '#administration/tenants/refuse_suspended'
import type { Tenant } from '#administration/tenant'

type Attempt = { region: string; login: string; password: string; ip: string }

/**
 * Checks a login and password in its region. A try is paid for before it is checked, so that two
 * hundred parallel guesses cost two hundred; success gives the payment back. The limit is on
 * login and address together, so nobody can lock a colleague out from elsewhere.
 */
export async function signIn({ region, login, password, ip }: Attempt): Promise<SignedIn> {
  const tries = limiter.use({ requests: 8, duration: '10 mins', blockDuration: '10 mins' })
  const key = `sign_in:${region}:${login}:${ip}`
  if (!(await spend(tries, key))) throw new DomainException('E_TOO_MANY_TRIES', {}, 429)

  const tenant = await tenantByCode(region)
  if (tenant) refuseSuspended(tenant)
  const user = tenant?.status === 'active' ? await verified(tenant, login, password) : null
  if (!tenant || !user) throw new DomainException('E_WRONG_CREDENTIALS', {}, 401)
  await tries.delete(key)
  return { tenant, user }
}

export type SignedIn = { tenant: Tenant; user: User }

type Limit = ReturnType<typeof limiter.use>

async function spend(tries: Limit, key: string) {
  const answer = await tries.consume(key).catch((error: { response?: unknown }) => {
    if (error.response) return null
    throw error
  })
  return answer !== null
}

function verified(tenant: Tenant, login: string, password: string): Promise<User | null> {
  return asTenant(tenant.id, async () => {
    const user = await User.verifyCredentials(login, password).catch(() => null)
    if (!user?.isActive) return null
    return user.merge({ lastSignInAt: clock.now() }).save()
  })
}
