import env from '#start/env'

/** What the private key is encrypted with on its disk. */
export function keyPassphrase(): string {
  return env.get('PUBLICATION_PASSPHRASE') ?? env.get('APP_KEY').release()
}
