import { createHash } from 'node:crypto'
import type { Host, HttpReply } from '@hisob/contract'
import { textsOf } from '../fields.ts'
import type { Fields } from '../fields.ts'
import { isObject, readJson } from '@hisob/exact-json'
import type { ClickInvoiceSettings } from './manifest.ts'

export type Ask = {
  readonly method: 'GET' | 'POST'
  /** Below `/v2/merchant/`. */
  readonly path: string
  readonly body: Uint8Array | null
}

/** Asks Click's Merchant API, signed for this very second with the newest secret. */
export function ask(
  { method, path, body }: Ask,
  settings: ClickInvoiceSettings,
  host: Host
): Promise<HttpReply> {
  return host.http({
    method,
    url: `https://${settings.apiHost}/v2/merchant/${path}`,
    headers: {
      'accept': 'application/json',
      'content-type': 'application/json',
      'auth': authHeader(settings, host.now()),
    },
    body,
  })
}

/** `user:sha1(seconds + secret):seconds`. */
export function authHeader(settings: ClickInvoiceSettings, now: string): string {
  const seconds = String(Math.floor(Date.parse(now) / 1000))
  const digest = createHash('sha1')
    .update(`${seconds}${settings.secretKey[0] ?? ''}`)
    .digest('hex')
  return `${settings.merchantUserId}:${digest}:${seconds}`
}

/** The members of an answer; null when it is no JSON object. */
export function answerOf(body: Uint8Array): Fields | null {
  const json = readJson(body)
  return json !== null && isObject(json.value) ? textsOf(json.value) : null
}
