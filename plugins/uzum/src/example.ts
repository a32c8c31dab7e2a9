import type { RawCall } from '@hisob/contract'
import type { UzumSettings } from './manifest.ts'

/** /check of an account. The password is made up: only Uzum has the real one. */
export function example(account: string, settings: UzumSettings, receivedAt: string): RawCall {
  const { serviceId, accountField } = settings
  const text =
    `{"serviceId":${serviceId},"timestamp":${Date.parse(receivedAt)},` +
    `"params":{${JSON.stringify(accountField)}:${JSON.stringify(account)}}}`
  return {
    method: 'POST',
    path: '/check',
    headers: {
      'authorization': `Basic ${Buffer.from('uzum:example').toString('base64')}`,
      'content-type': 'application/json',
    },
    body: new TextEncoder().encode(text),
    peer: '127.0.0.1',
    receivedAt,
  }
}
