import type { RawCall } from '@hisob/contract'
import type { PaynetSettings } from './manifest.ts'

/** GetInformation of an account. The password is made up: only PAYNET has the real one. */
export function example(account: string, settings: PaynetSettings, receivedAt: string): RawCall {
  const { serviceId, accountField } = settings
  const text =
    `{"jsonrpc":"2.0","method":"GetInformation","id":1,"params":{"serviceId":${serviceId},` +
    `"fields":{${JSON.stringify(accountField)}:${JSON.stringify(account)}}}}`
  return {
    method: 'POST',
    path: '/',
    headers: {
      'authorization': `Basic ${Buffer.from('paynet:example').toString('base64')}`,
      'content-type': 'application/json',
    },
    body: new TextEncoder().encode(text),
    peer: '127.0.0.1',
    receivedAt,
  }
}
