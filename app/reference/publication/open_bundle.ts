import { createPublicKey, verify } from 'node:crypto'
import { BundleRefused } from '#reference/exceptions'
import { HEAD, MOST_BUNDLE_BYTES, signedBytes } from '#reference/publication/bundle_format'
import { unpackVersion, type VersionContent } from '#reference/publication/unpack_version'

export type TrustedKey = { keyId: string; centre: string; publicKey: string }

export type OpenedBundle = VersionContent & { keyId: string; body: Buffer }

const HEAD_BYTES = 200

/**
 * A bundle whose signature is that of a trusted centre. The signature is verified over the bytes
 * before any of them is unpacked or parsed.
 *
 * @throws BundleRefused
 */
export function openBundle(bytes: Uint8Array, trusted: readonly TrustedKey[]): OpenedBundle {
  if (bytes.length > MOST_BUNDLE_BYTES) throw new BundleRefused('E_BUNDLE_TOO_BIG')
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = HEAD.exec(all.subarray(0, HEAD_BYTES).toString('latin1'))
  if (!head) throw new BundleRefused('E_BUNDLE_NOT_ONE')
  const [text, format, keyId, signature] = head as unknown as [string, string, string, string]
  if (format !== '1') throw new BundleRefused('E_BUNDLE_FORMAT', { format })

  const key = trusted.find((one) => one.keyId === keyId)
  if (!key) throw new BundleRefused('E_BUNDLE_KEY_UNKNOWN', { keyId })
  const body = all.subarray(text.length)
  const publicKey = createPublicKey(key.publicKey)
  if (!verify(null, signedBytes(keyId, body), publicKey, Buffer.from(signature, 'base64'))) {
    throw new BundleRefused('E_BUNDLE_SIGNATURE')
  }
  const content = unpackVersion(body)
  if (content.manifest.centre !== key.centre) {
    throw new BundleRefused('E_BUNDLE_CENTRE', { centre: content.manifest.centre })
  }
  return { ...content, keyId, body }
}
