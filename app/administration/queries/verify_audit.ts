import { one } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { blocksAfter, type AuditBlock } from '#administration/sealing/audit_block'
import type { AuditFault, AuditVerdict } from '#administration/sealing/audit_fault'
import { genesis } from '#administration/sealing/chain'
import { checkBlock } from '#administration/sealing/check_block'
import { headsFolder } from '#administration/sealing/heads_folder'
import { readHeads } from '#administration/sealing/read_heads'
import { rowsBetween, type Place } from '#administration/sealing/rows_between'
import type { SealedRow } from '#administration/sealing/sealed_row'

type Asked = {
  /** Only what was sealed on this day or later; the block before it is believed. */
  from?: IsoDate
  folder?: string
}

type Walk = { number: number; place: Place; hash: Buffer; rows: number }

const ROWS_AT_ONCE = 100_000

/**
 * Checks the audit log of the current tenant against its chain, and the chain against its heads
 * outside the database. Stops at the first fault.
 */
export async function verifyAudit({ from, folder = headsFolder() }: Asked = {}) {
  const { tenantId } = TenantScope.require()
  const heads = new Map(
    (await readHeads(folder, tenantId)).map(({ number, hash }) => [number, hash])
  )
  const walk = await beginning(tenantId, from)
  const first = walk.number
  let fault: AuditFault | null = null
  while (!fault) {
    const blocks = await blocksAfter(walk.number, ROWS_AT_ONCE)
    if (blocks.length === 0) break
    fault = await checkBlocks(walk, blocks, heads)
  }
  const last = Math.max(0, ...heads.keys())
  if (!fault && last > walk.number) fault = { kind: 'behind_heads', block: walk.number, head: last }
  const verdict: AuditVerdict = {
    fault,
    blocks: walk.number - first,
    rows: walk.rows,
    unsealed: fault ? 0 : await unsealedAfter(walk.place),
    headless: Math.max(0, walk.number - last),
  }
  return verdict
}

/** Where the walk begins: before everything, or behind the last block sealed before the day. */
async function beginning(tenantId: number, from?: IsoDate): Promise<Walk> {
  const before = from
    ? await one<{ number: number; xid: string; id: string; hash: Buffer }>(
        `select number, last_xid as xid, last_id as id, hash from audit_blocks
          where tenant_id = :tenant and sealed_at < (:from::timestamp at time zone 'Asia/Tashkent')
          order by number desc limit 1`,
        { from }
      )
    : null
  if (!before) return { number: 0, place: { xid: 0n, id: 0n }, hash: genesis(tenantId), rows: 0 }
  const { number, hash } = before
  return { number, hash, place: { xid: BigInt(before.xid), id: BigInt(before.id) }, rows: 0 }
}

async function checkBlocks(
  walk: Walk,
  blocks: readonly AuditBlock[],
  heads: ReadonlyMap<number, string>
): Promise<AuditFault | null> {
  const found = await rowsBetween({ after: walk.place, upTo: placeOf(blocks.at(-1)!) })
  let at = 0
  for (const block of blocks) {
    if (block.number !== walk.number + 1) return { kind: 'block_missing', block: walk.number + 1 }
    const end = endOf(found, at, placeOf(block))
    const fault = checkBlock(block, found.slice(at, end), walk.hash)
    if (fault) return fault
    const head = heads.get(block.number)
    if (head !== undefined && head !== block.hash.toString('hex')) {
      return { kind: 'head_differs', block: block.number }
    }
    walk.number = block.number
    walk.place = placeOf(block)
    walk.hash = block.hash
    walk.rows += end - at
    at = end
  }
  return null
}

/** The first row behind a place. */
function endOf(found: readonly SealedRow[], from: number, { xid, id }: Place): number {
  let at = from
  while (
    at < found.length &&
    (found[at]!.xid < xid || (found[at]!.xid === xid && found[at]!.id <= id))
  ) {
    at += 1
  }
  return at
}

function placeOf({ lastXid, lastId }: AuditBlock): Place {
  return { xid: BigInt(lastXid), id: BigInt(lastId) }
}

async function unsealedAfter({ xid, id }: Place): Promise<number> {
  const counted = await one<{ count: number }>(
    `select count(*)::int as count from audit_log a
      where a.tenant_id = :tenant and (a.xid, a.id) > (:xid, :id)`,
    { xid, id }
  )
  return counted!.count
}
