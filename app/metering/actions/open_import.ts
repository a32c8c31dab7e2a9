import { createHash } from 'node:crypto'
import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import { fileLabel } from '#metering/imports/file_label'
import type { ImportKind, ImportOptions } from '#metering/imports/import_options'
import { kindOf } from '#metering/imports/read_intervals'
import { unpack } from '#metering/imports/unpack'
import { lockPoint } from '#metering/queries/lock_point'

export type NewImport = {
  servicePointId: string
  fileName: string
  bytes: Uint8Array
  options: ImportOptions
  /** Left out: what the content looks like. */
  kind?: ImportKind
}

export type OpenedImport = { batchId: string; repeated: boolean }

/**
 * Takes a file in: its bytes are kept before anything is read out of them. The same file for the
 * same point by the same choices is the same import, whether done or still under way.
 */
export async function openImport(fields: NewImport): Promise<OpenedImport> {
  const { servicePointId, fileName, bytes, options } = fields
  const kind = fields.kind ?? kindOf(unpack(bytes))
  const { accountId } = await lockPoint(servicePointId)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const key = { servicePointId, sha256, options: JSON.stringify(options) }

  const earlier = await one<{ id: string }>(
    `select id from import_batches
      where tenant_id = :tenant and service_point_id = :servicePointId and sha256 = :sha256
        and options = :options::jsonb and status <> 'failed'`,
    key
  )
  if (earlier) return { batchId: earlier.id, repeated: true }

  const batch = await one<{ id: string }>(
    `insert into import_batches
       (tenant_id, account_id, service_point_id, kind, file_name, sha256, options, created_by)
     values (:tenant, :accountId, :servicePointId, :kind, :fileName, :sha256, :options::jsonb, :by)
     returning id`,
    { ...key, accountId, kind, fileName: fileLabel(fileName), by: actorText() }
  )
  await keepFile(batch!.id, bytes)
  await audit({
    action: 'readings.imported',
    subject: { kind: 'import', id: batch!.id },
    accountId,
    after: { fileName: fileLabel(fileName), sha256, ...options },
  })
  return { batchId: batch!.id, repeated: false }
}

function keepFile(batchId: string, bytes: Uint8Array) {
  return affect(
    `insert into import_files (tenant_id, batch_id, content) values (:tenant, :batchId, :content)`,
    { batchId, content: Buffer.from(bytes) }
  )
}
