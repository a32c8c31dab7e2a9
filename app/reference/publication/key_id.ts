import { createPublicKey, type KeyObject } from 'node:crypto'
import { sha256 } from '#reference/publication/sha256'

/** The short name of a key: the beginning of the hash of its public half. */
export function keyId(key: KeyObject): string {
  const open = key.type === 'private' ? createPublicKey(key) : key
  return sha256(open.export({ type: 'spki', format: 'der' })).slice(0, 16)
}
