import { createHash } from 'node:crypto'
import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { audit } from '#administration/actions/audit'

export type NewStatement = {
  channelId: number
  /** The accounts of this division and of all under it may be paid. */
  divisionId: number
  fileName: string
  bytes: Uint8Array
}

export type ReceivedStatement = { statementId: string; isRepeated: boolean }

/** The largest file that is taken: a hundred thousand lines with room to spare. */
export const MOST_BYTES = 32 * 1024 * 1024

/**
 * Takes a file of payments in: its bytes are kept before anything is read out of them. The same file
 * again is the first one.
 *
 * @throws E_FILE_EMPTY · E_FILE_TOO_BIG
 */
export async function receiveStatement(fields: NewStatement): Promise<ReceivedStatement> {
  const { channelId, divisionId, bytes } = fields
  refuseWrongSize(bytes.byteLength)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const fileName = labelOf(fields.fileName)
  const taken = await one<{ id: string }>(
    `insert into statements (tenant_id, division_id, channel_id, file_name, sha256, size_bytes, created_by)
     values (:tenant, :divisionId, :channelId, :fileName, :sha256, :size, :by)
     on conflict (tenant_id, channel_id, sha256) do nothing returning id`,
    { divisionId, channelId, fileName, sha256, size: bytes.byteLength, by: actorText() }
  )
  if (!taken) return { statementId: await firstOf(channelId, sha256), isRepeated: true }
  await affect(
    `insert into statement_files (tenant_id, statement_id, content) values (:tenant, :id, :content)`,
    { id: taken.id, content: Buffer.from(bytes) }
  )
  await audit({
    action: 'statement.received',
    subject: { kind: 'statement', id: taken.id },
    after: { fileName, sha256, channelId },
  })
  wakeAfterCommit()
  return { statementId: taken.id, isRepeated: false }
}

function refuseWrongSize(size: number) {
  if (size === 0) throw new DomainException('E_FILE_EMPTY')
  if (size > MOST_BYTES) {
    throw new DomainException('E_FILE_TOO_BIG', { megabytes: MOST_BYTES / 1024 / 1024 })
  }
}

async function firstOf(channelId: number, sha256: string): Promise<string> {
  const first = await one<{ id: string }>(
    `select id from statements
      where tenant_id = :tenant and channel_id = :channelId and sha256 = :sha256`,
    { channelId, sha256 }
  )
  return first!.id
}

/** A name from outside is a label, never a path. */
function labelOf(fileName: string) {
  return (
    fileName
      .replace(/^.*[/\\]/, '')
      .replace(/\p{Cc}/gu, '')
      .slice(0, 200) || 'file'
  )
}
