import { one } from '#shared/database/sql'
import { asActor, currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { audit } from '#administration/actions/audit'
import { endAllSessions } from '#administration/actions/end_all_sessions'
import { tellRegionLater } from '#administration/actions/tell_region_later'
import { ofTheCentre } from '#administration/rules/of_the_centre'

type Change = { tenantId: number; status: 'active' | 'suspended'; reason: string }

/**
 * Suspends or resumes a region, in the transaction of the centre's own act. From the next request on
 * nobody of a suspended region is signed in, providers hear "try again later", jobs rest. Sessions
 * are ended both times: who signed in between the end of the sessions and the suspension's commit is
 * met at the resumption, before anybody can be let in again.
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
  await signEverybodyOut(tenantId)
  await audit({ action, subject: { kind: 'tenant', id: String(tenantId) }, reason })
  await tellRegionLater({ tenantId, action, reason })
}

/** In the region's own scope and log; the centre's transaction waits for it. */
function signEverybodyOut(tenantId: number) {
  const actor = ofTheCentre(currentActor())
  return TenantScope.leave(() =>
    asTenant(tenantId, () => asActor(actor, () => endAllSessions(tenantId)))
  )
}
