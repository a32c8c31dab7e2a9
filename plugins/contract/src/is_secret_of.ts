import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * True when the text is one of the valid values of a secret. The time it takes says nothing of how
 * much was right: digests are compared, and always all of them.
 *
 * @example isSecretOf(settings.key, credentials.password)
 */
export function isSecretOf(secrets: readonly string[], text: string): boolean {
  const given = digest(text)
  return secrets.filter((secret) => timingSafeEqual(digest(secret), given)).length > 0
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
