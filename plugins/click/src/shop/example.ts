import { createHash } from 'node:crypto'
import type { RawCall } from '@hisob/contract'
import type { ClickSettings } from './manifest.ts'
import { PREPARE } from './read_command.ts'

const FIVE_HOURS_IN_MS = 5 * 60 * 60 * 1000

/** Prepare of a thousand so'm, signed with the secret in force: SHOP API has no call that only asks. */
export function example(account: string, settings: ClickSettings, receivedAt: string): RawCall {
  const { serviceId, secretKey } = settings
  const local = new Date(Date.parse(receivedAt) + FIVE_HOURS_IN_MS)
  const signTime = local.toISOString().slice(0, 19).replace('T', ' ')
  const [secret = ''] = secretKey
  const signed = ['1', serviceId, secret, account, '1000', PREPARE, signTime].join('')
  const form = new URLSearchParams({
    click_trans_id: '1',
    service_id: serviceId,
    click_paydoc_id: '1',
    merchant_trans_id: account,
    amount: '1000',
    action: PREPARE,
    error: '0',
    error_note: 'Success',
    sign_time: signTime,
    sign_string: createHash('md5').update(signed).digest('hex'),
  })
  return {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new TextEncoder().encode(form.toString()),
    peer: '127.0.0.1',
    receivedAt,
  }
}
