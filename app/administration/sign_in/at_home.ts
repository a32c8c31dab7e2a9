import type { HttpContext } from '@adonisjs/core/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { TENANT_KEY } from '#administration/sign_in/session_keys'

/**
 * Does what concerns the signed-in person himself in his own tenant: somebody of the centre may be
 * working inside a region, whose scope the request then has.
 */
export function atHome<T>({ session }: HttpContext, work: () => Promise<T>): Promise<T> {
  const home = session.get(TENANT_KEY) as number
  if (TenantScope.current()?.tenantId === home) return work()
  return TenantScope.leave(() => asTenant(home, work))
}
