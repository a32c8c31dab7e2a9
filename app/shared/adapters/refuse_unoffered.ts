import { mayServe } from '#shared/adapters/installed'
import type { AnyInstalled } from '#shared/adapters/installed_adapter'
import { DomainException } from '#shared/http/domain_exception'
import { TenantScope } from '#shared/tenancy/tenant_scope'

/**
 * The region in scope opens channels only of packages that it is allowed and that work.
 *
 * @throws E_ADAPTER_NOT_OFFERED
 */
export async function refuseUnoffered(adapter: AnyInstalled): Promise<void> {
  const isOffered = !adapter.isResting && (await mayServe(adapter, TenantScope.require().tenantId))
  if (!isOffered) {
    throw new DomainException('E_ADAPTER_NOT_OFFERED', { adapter: adapter.manifest.key })
  }
}
