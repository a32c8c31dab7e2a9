import { randomBytes } from 'node:crypto'
import { call, openGateway, type GatewayClient } from '#tests/support/payments/gateway_client'
import type { NewChannel } from '#payments/actions/open_channel'
import type { Region } from '#tests/support/world'

export const KEY = 'functional-test-key-of-payme'

type Settings = NewChannel['settings']

/** A region's Payme channel as the sandbox holds it. */
export function openPayme(region: Region, settings: Settings, more: Partial<NewChannel> = {}) {
  const keys = { key: ['production-key-of-payme'], testKey: [KEY], mode: 'test' }
  return openGateway(region, 'payme', { settings: { ...keys, ...settings }, ...more })
}

export type PaymeAnswer = {
  text: string
  status: number
  code: number | undefined
  data: unknown
  result: Record<string, unknown>
}

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`

/** A method of the Merchant API; `key` is the password. */
export async function invoke(
  payme: GatewayClient,
  method: string,
  params: Record<string, unknown>,
  key = KEY
): Promise<PaymeAnswer> {
  const headers = { 'authorization': basic(`Paycom:${key}`), 'content-type': 'application/json' }
  const body = JSON.stringify({ method, params, id: 1 })
  const answer = await call(payme, { headers, body })
  const { error, result = {} } = answer.body as {
    error?: { code: number; data?: unknown }
    result?: PaymeAnswer['result']
  }
  return { ...answer, code: error?.code, data: error?.data, result }
}

/** An id as Payme gives them. */
export const newTransaction = () => randomBytes(12).toString('hex')
