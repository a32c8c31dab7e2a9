import type { RawCall } from '@hisob/contract'
import type { PaymeSettings } from './manifest.ts'

const A_THOUSAND_SOM = 100_000

/** CheckPerformTransaction of a thousand so'm, with the key that is in force in this mode. */
export function example(account: string, settings: PaymeSettings, receivedAt: string): RawCall {
  const { mode, key, testKey, accountField } = settings
  const [password = ''] = mode === 'test' ? testKey : key
  const params = { amount: A_THOUSAND_SOM, account: { [accountField]: account } }
  return {
    method: 'POST',
    path: '/',
    headers: {
      'authorization': `Basic ${Buffer.from(`Paycom:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: new TextEncoder().encode(
      JSON.stringify({ method: 'CheckPerformTransaction', params, id: 1 })
    ),
    peer: '127.0.0.1',
    receivedAt,
  }
}
