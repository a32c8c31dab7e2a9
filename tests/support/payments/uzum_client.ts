import { randomUUID } from 'node:crypto'
import env from '#start/env'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openChannel, type NewChannel } from '#payments/actions/open_channel'
import type { Region } from '#tests/support/world'

export const SERVICE_ID = '9223372036854775807'

export type UzumClient = { region: Region; authorization: string; url: string }

export type UzumAnswer = {
  status: number
  /** The bytes as text: large numbers are compared digit for digit. */
  text: string
  /** The status of the answer, or the code of the failure. */
  code: string
  body: Record<string, unknown>
}

/** A region's Uzum channel as the bank holds it: address and credentials. */
export async function openUzum(
  region: Region,
  more: Partial<NewChannel> = {}
): Promise<UzumClient> {
  const { login, password } = await asTenant(region.id, () =>
    openChannel({
      adapter: 'uzum',
      settings: { serviceId: SERVICE_ID },
      networks: ['127.0.0.0/8', '::1/128'],
      ...more,
    })
  )
  const pair = Buffer.from(`${login}:${password}`).toString('base64')
  return {
    region,
    authorization: `Basic ${pair}`,
    url: `http://127.0.0.1:${env.get('PORT')}/gateway/${region.code}/uzum`,
  }
}

type Raw = { method?: string; authorization?: string; body?: string }

/** One HTTP call as it is, with the client's credentials unless others are given. */
export async function send(client: UzumClient, endpoint: string, raw: Raw): Promise<UzumAnswer> {
  const { method = 'POST', authorization = client.authorization, body } = raw
  const reply = await fetch(`${client.url}/${endpoint}`, {
    method,
    headers: { 'content-type': 'application/json', authorization },
    ...(body === undefined ? {} : { body }),
  })
  const text = await reply.text()
  const told = JSON.parse(text) as Record<string, string>
  return { status: reply.status, text, code: told.errorCode ?? told.status!, body: told }
}

/** An endpoint of the protocol with `serviceId` and `timestamp` beside what is given. */
export function ask(client: UzumClient, endpoint: string, members: Record<string, unknown>) {
  const body = JSON.stringify({ timestamp: clock.now().toMillis(), ...members })
  return send(client, endpoint, { body: `{"serviceId":${SERVICE_ID},${body.slice(1)}` })
}

export const newTransaction = () => randomUUID()
