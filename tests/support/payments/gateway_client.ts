import { request } from 'node:http'
import env from '#start/env'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openChannel, type NewChannel } from '#payments/actions/open_channel'
import type { Region } from '#tests/support/world'

export type GatewayClient = { region: Region; adapter: string; port: number }

export type GatewayAnswer = { status: number; text: string; body: Record<string, unknown> }

export type RawRequest = {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** What stands behind the adapter in the address. */
  tail?: string
}

const LOOPBACK = ['127.0.0.0/8', '::1/128']

/** A region's channel of any provider that calls, as the provider sees it: an address. */
export async function openGateway(
  region: Region,
  adapter: string,
  more: Partial<NewChannel> & Pick<NewChannel, 'settings'>
): Promise<GatewayClient> {
  await asTenant(region.id, () => openChannel({ adapter, networks: LOOPBACK, ...more }))
  return { region, adapter, port: env.get('PORT') }
}

/** One HTTP call as it is. */
export function call(client: GatewayClient, { method = 'POST', headers, body, tail }: RawRequest) {
  const path = `/gateway/${client.region.code}/${client.adapter}${tail ?? ''}`
  return new Promise<GatewayAnswer>((resolve, reject) => {
    const options = { host: '127.0.0.1', port: client.port, path, method, agent: false, headers }
    const sent = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        const told = text.startsWith('{') ? (JSON.parse(text) as GatewayAnswer['body']) : {}
        resolve({ status: response.statusCode ?? 0, text, body: told })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
