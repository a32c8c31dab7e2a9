import { TenantScope } from '#shared/tenancy/tenant_scope'
import { centreTenant } from '#administration/queries/tenants'

/** Whose content the tenant in work writes: the centre's is the republic's, a region's its own. */
export async function ownOrigin(): Promise<'centre' | 'local'> {
  const centre = await centreTenant()
  return centre?.id === TenantScope.require().tenantId ? 'centre' : 'local'
}
