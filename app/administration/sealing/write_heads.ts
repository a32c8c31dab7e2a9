import { mkdir, open } from 'node:fs/promises'
import { blocksAfter, type AuditBlock } from '#administration/sealing/audit_block'
import { headsFile } from '#administration/sealing/heads_file'
import { readHeads } from '#administration/sealing/read_heads'

const ROWS_AT_ONCE = 100_000

/**
 * Appends the heads of the committed blocks that the file of the tenant does not know yet, and
 * answers how many. What stands in the file is never changed: when it is ahead of the database, the
 * database is older than it should be, which `audit:verify` tells.
 */
export async function writeHeads(folder: string, tenantId: number): Promise<number> {
  let written = (await readHeads(folder, tenantId)).at(-1)?.number ?? 0
  const before = written
  await mkdir(folder, { recursive: true })
  const file = await open(headsFile(folder, tenantId), 'a')
  try {
    for (;;) {
      const blocks = await blocksAfter(written, ROWS_AT_ONCE)
      if (blocks.length === 0) return written - before
      await file.write(blocks.map(lineOf).join(''))
      await file.sync()
      written = blocks.at(-1)!.number
    }
  } finally {
    await file.close()
  }
}

function lineOf({ number, hash, rowIds, lastId, sealedAt }: AuditBlock): string {
  return `${number} ${hash.toString('hex')} ${rowIds.length} ${lastId} ${sealedAt.toISOString()}\n`
}
