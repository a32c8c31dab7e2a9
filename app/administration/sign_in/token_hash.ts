import { createHash } from 'node:crypto'

/** How a random secret of 120 bits or more is kept: it cannot be guessed, so a fast hash is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
