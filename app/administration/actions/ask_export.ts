import { announce } from '#shared/events/announce'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import { tellRegionLater } from '#administration/actions/tell_region_later'
import { platformRows } from '#administration/queries/platform_rows'

type Asked = { tenantId: number; reason: string }

/** Asks for all rows of a region as an archive; a job writes it. Both logs say who asked and why. */
export async function askExport({ tenantId, reason }: Asked): Promise<string> {
  const [row] = await platformRows<{ id: string }>(
    `insert into platform.tenant_exports (tenant_id, asked_by, reason)
     values (:tenantId, :askedBy, :reason) returning id::text`,
    { tenantId, askedBy: actorText(), reason }
  )
  const id = row!.id
  await audit({
    action: 'tenant.export_asked',
    subject: { kind: 'tenant', id: String(tenantId) },
    reason,
    after: { exportId: id },
  })
  await tellRegionLater({
    tenantId,
    action: 'tenant.export_asked',
    reason,
    facts: { exportId: id },
  })
  await announce('tenants.export_asked', { exportId: id, tenantId })
  return id
}
