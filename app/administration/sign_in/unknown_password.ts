import { randomBytes } from 'node:crypto'

/** A password that nobody knows: for somebody who is yet to choose his own by a link. */
export function unknownPassword(): string {
  return randomBytes(32).toString('base64url')
}
