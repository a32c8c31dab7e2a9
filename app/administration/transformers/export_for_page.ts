import type { TenantExport } from '#administration/queries/tenant_exports'

/** An export of a region with its progress, instants as text. */
export function exportForPage(one: TenantExport) {
  return {
    id: one.id,
    reason: one.reason,
    askedAt: one.askedAt.toISOString(),
    finishedAt: one.finishedAt?.toISOString() ?? null,
    tablesDone: one.tablesDone,
    tablesTotal: one.tablesTotal,
    rowsWritten: Number(one.rowsWritten),
    bytes: one.bytes === null ? null : Number(one.bytes),
    sha256: one.sha256,
    lastError: one.lastError,
  }
}
