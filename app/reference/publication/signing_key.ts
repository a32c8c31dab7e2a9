import { createPrivateKey, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import env from '#start/env'
import { DomainException } from '#shared/http/domain_exception'
import { keyPassphrase } from '#reference/publication/key_passphrase'

/** Whether this deployment can sign what it publishes. */
export function canSign(): boolean {
  const file = env.get('PUBLICATION_KEY_FILE')
  return file !== undefined && existsSync(file)
}

/**
 * The private key that signs bundles, from the file that PUBLICATION_KEY_FILE names.
 *
 * @throws E_NO_SIGNING_KEY when there is none, or its passphrase is another
 */
export async function signingKey(): Promise<KeyObject> {
  const file = env.get('PUBLICATION_KEY_FILE')
  if (!file || !existsSync(file)) throw new DomainException('E_NO_SIGNING_KEY')
  try {
    return createPrivateKey({ key: await readFile(file, 'utf8'), passphrase: keyPassphrase() })
  } catch {
    throw new DomainException('E_NO_SIGNING_KEY')
  }
}
