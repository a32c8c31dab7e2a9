import { generateKeyPairSync } from 'node:crypto'
import { keyId } from '#reference/publication/key_id'

export type KeyFiles = { keyId: string; privatePem: string; publicPem: string }

/** A new pair of Ed25519 keys; the private half is encrypted by the passphrase. */
export function makeKeys(passphrase: string): KeyFiles {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    keyId: keyId(publicKey),
    privatePem: privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase,
    }) as string,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  }
}
