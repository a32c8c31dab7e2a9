import { createHash } from 'node:crypto'
import { call, openGateway, type GatewayClient } from '#tests/support/payments/gateway_client'
import type { NewChannel } from '#payments/actions/open_channel'
import type { Region } from '#tests/support/world'

const SECRET = 'functional-secret'
const SERVICE_ID = '12345'
const SIGN_TIME = '2024-03-02 07:50:19'

/** A region's Click channel of either protocol, as the vendor's tool holds it. */
export function openClick(
  region: Region,
  adapter: 'click' | 'click_advanced',
  more: Partial<NewChannel> = {}
) {
  const settings = { serviceId: SERVICE_ID, secretKey: [SECRET], ...more.settings }
  return openGateway(region, adapter, { ...more, settings })
}

const md5 = (parts: readonly string[]) => createHash('md5').update(parts.join('')).digest('hex')

export type ShopFields = {
  merchant_trans_id: string
  merchant_prepare_id?: string
  amount?: string
  error?: string
  sign_string?: string
}

let last = 10_000_000

/** A call of the SHOP API, each under a click_trans_id of its own, as the vendor's tool does it. */
export function shop(click: GatewayClient, action: 'prepare' | 'complete', fields: ShopFields) {
  const given = { amount: '150000.00', error: '0', error_note: 'Ok', ...fields }
  const all = {
    ...{ click_trans_id: String(++last), service_id: SERVICE_ID, click_paydoc_id: '16853761' },
    ...{ action: action === 'prepare' ? '0' : '1', sign_time: SIGN_TIME },
    ...given,
  }
  const sign_string = md5([
    ...[all.click_trans_id, SERVICE_ID, SECRET, all.merchant_trans_id],
    ...[all.merchant_prepare_id ?? '', all.amount, all.action, SIGN_TIME],
  ])
  return call(click, {
    tail: `/${action}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams({ sign_string, ...all })),
  })
}

export type AdvancedFields = Record<string, unknown> & {
  params?: { contract: string; amount?: string }
}

/** A call of the Advanced API, signed. */
export function advanced(click: GatewayClient, action: number, fields: AdvancedFields) {
  const { contract = '', amount = '' } = fields.params ?? {}
  const parts = [String(fields.click_paydoc_id), '1', SERVICE_ID, SECRET, contract, amount]
  const sign_string = md5([...parts, String(action), SIGN_TIME])
  const signed = { attempt_trans_id: 1, sign_time: SIGN_TIME, sign_string }
  return call(click, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, service_id: Number(SERVICE_ID), ...signed, ...fields }),
  })
}
