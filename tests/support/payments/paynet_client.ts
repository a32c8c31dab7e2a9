import { request } from 'node:http'
import env from '#start/env'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openChannel, type NewChannel } from '#payments/actions/open_channel'
import type { Region } from '#tests/support/world'

export type PaynetClient = {
  region: Region
  login: string
  password: string
  port: number
  /** Of a channel that is not the first of its adapter. */
  code?: string
}

export type PaynetAnswer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  /** The bytes as text: large numbers are compared digit for digit. */
  text: string
  body: { id?: unknown; result?: Record<string, unknown> & string; error?: { code: number } }
}

export const SERVICE_ID = 17

const LOOPBACK = ['127.0.0.0/8', '::1/128']

/** A region's PAYNET channel as the provider holds it: address and credentials. */
export async function openPaynet(
  region: Region,
  more: Partial<NewChannel> = {}
): Promise<PaynetClient> {
  const { login, password } = await asTenant(region.id, () =>
    openChannel({
      adapter: 'paynet',
      settings: { serviceId: String(SERVICE_ID) },
      networks: LOOPBACK,
      ...more,
    })
  )
  return { region, login, password, port: env.get('PORT') }
}

type Raw = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array }

/** One HTTP call as it is, with the client's credentials unless others are given. */
export function send(client: PaynetClient, { method = 'POST', headers, body = '' }: Raw) {
  const basic = Buffer.from(`${client.login}:${client.password}`).toString('base64')
  return new Promise<PaynetAnswer>((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: client.port,
        path: `/gateway/${client.region.code}/${client.code ?? 'paynet'}`,
        method,
        agent: false,
        headers: {
          'content-type': 'application/json',
          'authorization': `Basic ${basic}`,
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            body: text.startsWith('{') ? JSON.parse(text) : {},
          })
        })
      }
    )
    call.on('error', reject)
    call.end(body)
  })
}

let lastId = 0

/** A method of the protocol; parameters that are bigint go as JSON numbers of any length. */
export function invoke(client: PaynetClient, method: string, params: Record<string, unknown>) {
  const text = JSON.stringify(
    { jsonrpc: '2.0', method, id: ++lastId, params: { serviceId: SERVICE_ID, ...params } },
    (_, value) => (typeof value === 'bigint' ? `#${value}#` : value)
  )
  return send(client, { body: text.replaceAll(/"#(\d+)#"/g, '$1') })
}

export function perform(
  client: PaynetClient,
  account: string,
  transactionId: bigint | string,
  amount: unknown = 15_000_00
) {
  return invoke(client, 'PerformTransaction', { transactionId, amount, fields: { account } })
}
