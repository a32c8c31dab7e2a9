import { createHash } from 'node:crypto'
import { affect, one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import { fileLabel } from '#metering/imports/file_label'

export type SheetSource = 'controller' | 'telemetry' | 'consumer'

type NewSheet = {
  divisionId: number
  fileName: string
  bytes: Uint8Array
  source: SheetSource
}

/**
 * Takes a file with the readings of many meters in and leaves reading it to the workers. Its bytes
 * are kept before anything is read out of them; the same file again is the first one.
 */
export async function receiveSheet({ divisionId, fileName, bytes, source }: NewSheet) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const key = { divisionId, sha256, source }
  const taken = await one<{ id: string }>(
    `insert into reading_sheets (tenant_id, division_id, file_name, sha256, source, created_by)
     values (:tenant, :divisionId, :fileName, :sha256, :source, :by)
     on conflict (tenant_id, division_id, sha256, source) where status <> 'failed' do nothing
     returning id`,
    { ...key, fileName: fileLabel(fileName), by: actorText() }
  )
  if (!taken) return { sheetId: await firstOf(key), repeated: true }
  await affect(
    `insert into reading_sheet_files (tenant_id, sheet_id, content)
     values (:tenant, :sheetId, :content)`,
    { sheetId: taken.id, content: Buffer.from(bytes) }
  )
  await audit({
    action: 'reading_sheet.received',
    subject: { kind: 'reading_sheet', id: taken.id },
    after: { fileName: fileLabel(fileName), sha256, source },
  })
  await announce('metering.sheet_received', { sheetId: taken.id })
  return { sheetId: taken.id, repeated: false }
}

async function firstOf(key: { divisionId: number; sha256: string; source: SheetSource }) {
  const first = await one<{ id: string }>(
    `select id from reading_sheets
      where tenant_id = :tenant and division_id = :divisionId and sha256 = :sha256
        and source = :source and status <> 'failed'`,
    key
  )
  return first!.id
}
