import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { lastBlock } from '#administration/sealing/audit_block'
import { ENCODING } from '#administration/sealing/audit_row'
import { genesis, link, MARK_BYTES } from '#administration/sealing/chain'
import { headsFolder } from '#administration/sealing/heads_folder'
import { holdSealing } from '#administration/sealing/hold_sealing'
import { rowsBetween } from '#administration/sealing/rows_between'
import { writeHeads } from '#administration/sealing/write_heads'
import type { SealedRow } from '#administration/sealing/sealed_row'

const MOST_ROWS = 10_000

/**
 * Seals what the tenant's audit log has gained, in blocks, and copies their heads outside the
 * database; answers the number of blocks. One transaction seals at a time, another one copies what
 * is committed: a worker killed between leaves the copying to the next sealing.
 */
export async function sealAudit(tenantId: number, folder = headsFolder()): Promise<number> {
  const blocks = await asTenant(tenantId, async () => {
    if (!(await holdSealing())) return 0
    let sealed = 0
    while (await sealBlock(tenantId)) sealed += 1
    return sealed
  })
  if (blocks === 0) return 0
  await asTenant(tenantId, async () => {
    if (await holdSealing()) await writeHeads(folder, tenantId)
  })
  return blocks
}

async function sealBlock(tenantId: number): Promise<boolean> {
  const last = await lastBlock()
  const after = last && { xid: BigInt(last.lastXid), id: BigInt(last.lastId) }
  await assertForward(after?.xid ?? 0n)
  const found = await rowsBetween({ after: after ?? { xid: 0n, id: 0n }, most: MOST_ROWS })
  if (found.length === 0) return false
  await insert((last?.number ?? 0) + 1, found, last?.hash ?? genesis(tenantId))
  return true
}

/** Transaction numbers of a fresh cluster begin anew: rows would slip behind what is sealed. */
async function assertForward(sealed: bigint) {
  const { now } = (await one<{ now: string }>(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as now`
  ))!
  if (BigInt(now) > sealed) return
  throw new Error(
    `Transactions count from ${now} again although the audit log is sealed up to ${sealed}: after a ` +
      'logical restore set the counter forward with pg_resetwal --next-transaction-id'
  )
}

function insert(number: number, found: SealedRow[], before: Buffer) {
  let hash = before
  const marks = found.map(({ digest }) => {
    hash = link(hash, digest)
    return hash.subarray(0, MARK_BYTES)
  })
  const last = found.at(-1)!
  return affect(
    `insert into audit_blocks
       (tenant_id, number, encoding, last_xid, last_id, row_ids, row_marks, hash)
     values (:tenant, :number, :encoding, :lastXid, :lastId, :rowIds::bigint[], :rowMarks, :hash)`,
    {
      number,
      encoding: ENCODING,
      lastXid: last.xid,
      lastId: last.id,
      rowIds: found.map(({ id }) => id),
      rowMarks: Buffer.concat(marks),
      hash,
    }
  )
}
