/** The first line of every bundle. */
export const MAGIC = 'HISOB-REFERENCE 1'

export const MOST_BUNDLE_BYTES = 16 * 1024 * 1024

/** A key's id is 16 hexadecimal digits, an Ed25519 signature 64 bytes in base64. */
export const HEAD = /^HISOB-REFERENCE (\d{1,3})\n([0-9a-f]{16})\n([A-Za-z0-9+/]{86}==)\n/

/** What is signed: the format, whose key it is, and the packed body as it is. */
export function signedBytes(keyId: string, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${MAGIC}\n${keyId}\n`, 'latin1'), body])
}
