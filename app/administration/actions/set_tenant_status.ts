import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { tellRegionLater } from '#administration/actions/tell_region_later'

type Change = { tenantId: number; status: 'active' | 'suspended'; reason: string }

/**
 * Suspends or resumes a region, in the transaction of the centre's own act. From the next request on
 * nobody of a suspended region is signed in, providers hear "try again later", jobs rest.
 *
 * @throws E_TENANT_UNKNOWN when there is no such region or it is in that state already
 */
export async function setTenantStatus({ tenantId, status, reason }: Change): Promise<void> {
  const done = await one<{ changed: boolean }>(
    `select platform.set_tenant_status(:tenantId, :status, :reason) as changed`,
    { tenantId, status, reason }
  )
  if (!done?.changed) throw new DomainException('E_TENANT_UNKNOWN', {}, 404)
  const action = status === 'suspended' ? 'tenant.suspended' : 'tenant.resumed'
  await audit({ action, subject: { kind: 'tenant', id: String(tenantId) }, reason })
  await tellRegionLater({ tenantId, action, reason })
}
