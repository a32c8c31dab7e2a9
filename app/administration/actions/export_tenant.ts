import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { clock } from '#shared/clock'
import { copyCsv } from '#shared/database/copy_csv'
import { asReader } from '#shared/tenancy/as_reader'
import { tablesOfTenant, type ExportedTable } from '#administration/queries/tables_of_tenant'
import { tarOf } from '#administration/tenants/tar_of'
import type { Tenant } from '#administration/tenant'

export type ExportProgress = { tables: number; of: number; rows: number }
export type ExportedArchive = { bytes: number; sha256: string; tables: number; rows: number }

type Asked = {
  tenant: Tenant
  /** Where the archive goes. */
  file: string
  tell?: (progress: ExportProgress) => Promise<unknown>
}

type ManifestTable = ExportedTable & { file: string; rows: number; bytes: number; sha256: string }

/**
 * Writes all rows of one tenant into one archive: a gzipped CSV per table and a manifest with counts
 * and checksums, all of one moment of the database. It reads as a role that row-level security
 * binds, so it can carry nobody else's rows; secrets (passwords, tokens) are left out and named.
 */
export async function exportTenant({ tenant, file, tell }: Asked): Promise<ExportedArchive> {
  const folder = `${file}.parts`
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await mkdir(dirname(file), { recursive: true })
  try {
    const tables = await asReader(tenant.id, () => writeTables(tenant.id, folder, tell))
    const manifest = join(folder, 'manifest.json')
    await writeFile(manifest, JSON.stringify(manifestOf(tenant, tables), null, 2))
    const name = `${tenant.code}-${clock.today()}`
    const archive = await pack(
      name,
      [manifest, ...tables.map((one) => join(folder, one.file))],
      file
    )
    return { ...archive, tables: tables.length, rows: totalOf(tables) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeTables(tenantId: number, folder: string, tell: Asked['tell']) {
  const tables = await tablesOfTenant()
  const written: ManifestTable[] = []
  for (const table of tables) {
    const file = `${table.name}.csv.gz`
    const copied = await copyCsv(selectOf(table, tenantId), join(folder, file))
    written.push({ ...table, file, ...copied })
    await tell?.({ tables: written.length, of: tables.length, rows: totalOf(written) })
  }
  return written
}

/** The tenant is named beside row-level security, so that partitions of others are not even opened. */
function selectOf({ name, columns }: ExportedTable, tenantId: number) {
  const quoted = columns.map((column) => `"${column}"`).join(', ')
  return `select ${quoted} from "${name}" where tenant_id = ${Number(tenantId)}`
}

function totalOf(tables: readonly { rows: number }[]): number {
  return tables.reduce((total, { rows }) => total + rows, 0)
}

function manifestOf(tenant: Tenant, tables: readonly ManifestTable[]) {
  return {
    format: 'hisob-tenant-export/1',
    tenant,
    exportedAt: clock.now().toISO(),
    rows: totalOf(tables),
    tables,
  }
}

async function pack(name: string, files: readonly string[], file: string) {
  const hash = createHash('sha256')
  let bytes = 0
  const watch = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece)
      bytes += piece.length
      done(null, piece)
    },
  })
  await pipeline(tarOf(name, files), watch, createWriteStream(file, { mode: 0o600 }))
  return { bytes, sha256: hash.digest('hex') }
}
