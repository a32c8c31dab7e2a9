import { createHash } from 'node:crypto'
import { isSecretOf } from '@hisob/contract'

/**
 * Is it the MD5 of the parts, with one of the valid secrets among them? The parts stand one after
 * another as they came, without anything between them.
 *
 * @example isSigned(sent, secrets, (secret) => [click_trans_id, service_id, secret, sign_time])
 */
export function isSigned(
  signature: string,
  secrets: readonly string[],
  partsWith: (secret: string) => readonly string[]
): boolean {
  const valid = secrets.map((secret) => md5(partsWith(secret).join('')))
  return isSecretOf(valid, signature.toLowerCase())
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}
