import { asTenant } from '#shared/tenancy/as_tenant'
import { sweepPromises } from '#payments/actions/sweep_promises'

/** Lets go of promises that nobody came back for. */
export function expirePromises(tenantId: number): Promise<number> {
  return asTenant(tenantId, sweepPromises)
}
