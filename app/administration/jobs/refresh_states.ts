import { refreshTenantStates } from '#administration/actions/refresh_tenant_states'
import { platformRows } from '#administration/queries/platform_rows'

const STALE_MINUTES = 5

/** The centre's own look at the regions; any number of workers ask, one of them does it. */
export async function refreshStates(tenantId: number): Promise<number> {
  const [due] = await platformRows<{ due: boolean }>(
    `select exists (
       select from platform.tenants t
         left join platform.tenant_states s on s.tenant_id = t.id
        where t.kind = 'region'
          and (s.refreshed_at is null or s.refreshed_at < now() - make_interval(mins => :minutes))
     ) and exists (select from platform.tenants where id = :tenantId and kind = 'centre') as due`,
    { tenantId, minutes: STALE_MINUTES }
  )
  return due?.due ? refreshTenantStates() : 0
}
