import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import env from '#start/env'
import { keyPassphrase } from '#reference/publication/key_passphrase'
import { makeKeys } from '#reference/publication/make_keys'

/** Gives this deployment a key to sign with for as long as a group lasts. */
export async function withSigningKey() {
  const folder = await mkdtemp(join(tmpdir(), 'hisob-key-'))
  const keys = makeKeys(keyPassphrase())
  const file = join(folder, 'private.pem')
  await writeFile(file, keys.privatePem)
  env.set('PUBLICATION_KEY_FILE', file)
  return {
    ...keys,
    async forget() {
      env.set('PUBLICATION_KEY_FILE', '')
      await rm(folder, { recursive: true })
    },
  }
}
