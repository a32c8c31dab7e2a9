import { one } from '#shared/database/sql'

/** The centre whose versions the tenant in work publishes or receives; null before the first. */
export async function followedCentre(): Promise<string | null> {
  const found = await one<{ centre: string }>(
    `select centre from (
       select centre, 1 as place from reference_receipts where tenant_id = :tenant
       union select code, 2 from platform.tenants where kind = 'centre'
       union select centre, 3 from platform.reference_versions
     ) known order by place, centre limit 1`
  )
  return found?.centre ?? null
}
