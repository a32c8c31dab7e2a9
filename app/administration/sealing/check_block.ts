import type { AuditBlock } from '#administration/sealing/audit_block'
import type { AuditFault } from '#administration/sealing/audit_fault'
import { link, MARK_BYTES } from '#administration/sealing/chain'
import type { SealedRow } from '#administration/sealing/sealed_row'

/**
 * Recomputes the chain over the rows that stand where a block was sealed and names the first that is
 * not as it was; null when the block is whole. `before` is the chain in front of the block.
 */
export function checkBlock(
  block: AuditBlock,
  found: readonly SealedRow[],
  before: Buffer
): AuditFault | null {
  let hash = before
  for (const [at, row] of found.entries()) {
    if (String(row.id) !== block.rowIds[at]) return misplaced(block, found, at)
    hash = link(hash, row.digest)
    if (!hash.subarray(0, MARK_BYTES).equals(markAt(block, at))) {
      return { kind: 'changed', block: block.number, row: String(row.id) }
    }
  }
  if (found.length < block.rowIds.length) return misplaced(block, found, found.length)
  return hash.equals(block.hash) ? null : { kind: 'block_changed', block: block.number }
}

/** At this place stands another row than the sealed one, or none. */
function misplaced(block: AuditBlock, found: readonly SealedRow[], at: number): AuditFault {
  const { number, rowIds } = block
  const sealed = rowIds[at]
  const stands = found[at] && String(found[at].id)
  if (sealed === undefined || (stands !== undefined && !rowIds.includes(stands))) {
    return { kind: 'added', block: number, row: stands! }
  }
  const isGone = found.every(({ id }) => String(id) !== sealed)
  if (isGone || stands === undefined) return { kind: 'deleted', block: number, row: sealed }
  return { kind: 'moved', block: number, row: stands, instead: sealed }
}

function markAt({ rowMarks }: AuditBlock, at: number): Buffer {
  return rowMarks.subarray(at * MARK_BYTES, (at + 1) * MARK_BYTES)
}
