import { sign, type KeyObject } from 'node:crypto'
import { MAGIC, signedBytes } from '#reference/publication/bundle_format'
import { keyId } from '#reference/publication/key_id'

/** A version as one file that proves who published it: three lines of text, then the body. */
export function signBundle(body: Uint8Array, key: KeyObject): Buffer {
  const id = keyId(key)
  const signature = sign(null, signedBytes(id, body), key).toString('base64')
  return Buffer.concat([Buffer.from(`${MAGIC}\n${id}\n${signature}\n`, 'latin1'), body])
}
