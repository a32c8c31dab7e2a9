import { createHmac } from 'node:crypto'
import type { RawCall } from '@hisob/contract'
import type { SmsChamberSettings } from './manifest.ts'

/** A message that asks for the balance of an account, signed with the key in force. */
export function example(
  account: string,
  settings: SmsChamberSettings,
  receivedAt: string
): RawCall {
  const { key, signatureHeader, names } = settings
  const nameOf = (part: string) => names[part] ?? part
  const form = new URLSearchParams({
    [nameOf('from')]: '998900000000',
    [nameOf('messageId')]: '1',
    [nameOf('text')]: `BALANS ${account}`,
  }).toString()
  const [secret = ''] = key
  return {
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      [signatureHeader]: createHmac('sha256', secret).update(form).digest('hex'),
    },
    body: new TextEncoder().encode(form),
    peer: '127.0.0.1',
    receivedAt,
  }
}
