import { rm } from 'node:fs/promises'
import type { Reaction } from '#shared/events/reactions'
import { exportTenant, type ExportProgress } from '#administration/actions/export_tenant'
import { platformRows } from '#administration/queries/platform_rows'
import { tenantById } from '#administration/queries/tenants'
import { exportPath } from '#administration/tenants/export_path'

const KEPT_DAYS = 7

/** Writes an archive that was asked for; archives of last week are cleared away. */
export const exportAsked: Reaction = async (payload) => {
  const id = String(payload.exportId)
  const tenant = await tenantById(Number(payload.tenantId))
  if (!tenant) return
  try {
    const done = await exportTenant({
      tenant,
      file: exportPath(id),
      tell: (progress) => tellProgress(id, progress),
    })
    await platformRows(
      `update platform.tenant_exports
          set finished_at = clock_timestamp(), bytes = :bytes, sha256 = :sha256, last_error = null
        where id = :id::bigint`,
      { id, bytes: done.bytes, sha256: done.sha256 }
    )
  } catch (error) {
    await platformRows(
      `update platform.tenant_exports set last_error = :error where id = :id::bigint`,
      { id, error: (error as Error).message.slice(0, 300) }
    )
    throw error
  }
  await clearOld()
}

function tellProgress(id: string, { tables, of, rows }: ExportProgress) {
  return platformRows(
    `update platform.tenant_exports
        set tables_done = :tables, tables_total = :of, rows_written = :rows where id = :id::bigint`,
    { id, tables, of, rows }
  )
}

async function clearOld() {
  const old = await platformRows<{ id: string }>(
    `select id::text from platform.tenant_exports
      where finished_at < now() - make_interval(days => :days)
        and finished_at > now() - make_interval(days => :days + 30)`,
    { days: KEPT_DAYS }
  )
  for (const { id } of old) await rm(exportPath(id), { force: true })
}
