import { createHash } from 'node:crypto'

/** MD5 over the texts as they are sent, without anything between them. */
export function md5(...parts: readonly string[]): string {
  return createHash('md5').update(parts.join('')).digest('hex')
}

/** Click's own tool signs with a moment that is years old. */
export const SIGN_TIME = '2024-03-02 07:50:19'
export const HOLD_MS = 86_400_000
