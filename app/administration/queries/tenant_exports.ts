import { platformRows } from '#administration/queries/platform_rows'

export type TenantExport = {
  id: string
  tenantId: number
  askedBy: string
  reason: string
  askedAt: Date
  finishedAt: Date | null
  tablesDone: number
  tablesTotal: number | null
  rowsWritten: string
  bytes: string | null
  sha256: string | null
  lastError: string | null
}

/** Exports of a region, newest first. */
export function tenantExports(tenantId: number): Promise<TenantExport[]> {
  return platformRows<TenantExport>(
    `select id::text, tenant_id as "tenantId", asked_by as "askedBy", reason,
            asked_at as "askedAt", finished_at as "finishedAt", tables_done as "tablesDone",
            tables_total as "tablesTotal", rows_written::text as "rowsWritten",
            bytes::text, sha256, last_error as "lastError"
       from platform.tenant_exports where tenant_id = :tenantId order by platform.tenant_exports.id desc limit 20`,
    { tenantId }
  )
}
