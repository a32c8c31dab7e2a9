import { one } from '#shared/database/sql'
import { installedRegisters, type InstalledRegister } from '#equipment/queries/installed_registers'
import type { ImportKind, ImportOptions } from '#metering/imports/import_options'

export type ImportWork = {
  batchId: string
  servicePointId: string
  connectedW: bigint | null
  kind: ImportKind
  options: ImportOptions
  /** Who took the file in. */
  createdBy: string
  content: Uint8Array
  /** Stays of the register that the energy belongs to. */
  registers: InstalledRegister[]
}

type Row = Omit<ImportWork, 'registers' | 'connectedW'> & { connectedW: string | null }

/** What there is to do for an import; null when it is done or was given up. */
export async function importWork(batchId: string): Promise<ImportWork | null> {
  const row = await one<Row>(
    `select b.id as "batchId", b.service_point_id as "servicePointId", b.kind, b.options,
            b.created_by as "createdBy",
            p.connected_w as "connectedW", f.content
       from import_batches b
       join import_files f on f.tenant_id = :tenant and f.batch_id = b.id
       join service_points p on p.tenant_id = :tenant and p.id = b.service_point_id
      where b.tenant_id = :tenant and b.id = :batchId and b.status = 'running'`,
    { batchId }
  )
  if (!row) return null
  const registers = await installedRegisters(row.servicePointId)
  return {
    ...row,
    connectedW: row.connectedW === null ? null : BigInt(row.connectedW),
    registers: registers.filter(({ code }) => code === row.options.registerCode),
  }
}
