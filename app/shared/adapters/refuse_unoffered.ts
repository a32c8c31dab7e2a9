import { registry } from '#shared/adapters/registry'
import { DomainException } from '#shared/http/domain_exception'
import { TenantScope } from '#shared/tenancy/tenant_scope'

/**
 * The region in scope opens channels only of packages that it is allowed and that work.
 *
 * @throws E_ADAPTER_NOT_OFFERED
 */
export async function refuseUnoffered(key: string): Promise<void> {
  const { adapters, allows } = await registry()
  const adapter = adapters.find(({ manifest }) => manifest.key === key)
  if (!adapter) return
  const { tenantId } = TenantScope.require()
  const isOffered = !adapter.isResting && allows(adapter.source.package, tenantId)
  if (!isOffered) throw new DomainException('E_ADAPTER_NOT_OFFERED', { adapter: key })
}
