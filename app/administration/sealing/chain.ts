import { hash } from 'node:crypto'

/** How much of the chain after a row is kept with the block, to name a row that was changed. */
export const MARK_BYTES = 8

/** What the chain of a tenant begins with. */
export function genesis(tenantId: number): Buffer {
  return sha256(Buffer.from(`hisob audit log of tenant ${tenantId}`))
}

/** The chain after a row: the hash of the chain before it and of the row's own digest. */
export function link(before: Buffer, digest: Buffer): Buffer {
  return sha256(Buffer.concat([before, digest], before.length + digest.length))
}

function sha256(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer')
}
