import { createHmac } from 'node:crypto'
import type { RawCall, RawReply } from '@hisob/contract'
import { readSamples } from '@hisob/contract/test_suite'
import type { Examination, ProviderFacts } from '@hisob/contract/test_suite'
import { smsChamberAdapter } from '../src/index.ts'
import type { SmsChamberSettings } from '../src/index.ts'

const KEY = 'chamber-key-0123456789'

export const settings: SmsChamberSettings = {
  key: ['a-newer-key-0123456789', KEY],
  signatureHeader: 'x-signature',
  names: { from: 'from', text: 'text', messageId: 'messageId', charged: 'charged' },
  holdSeconds: '300',
}

export type Fields = Readonly<Record<string, string>>

/** A call as the centre makes it: a form, signed. */
export function callWith(body: string, changes: Partial<RawCall> = {}): RawCall {
  return {
    method: 'POST',
    path: '/gateway/demo/sms_chamber',
    headers: { 'x-signature': createHmac('sha256', KEY).update(body).digest('hex') },
    body: new TextEncoder().encode(body),
    peer: '192.0.2.40',
    receivedAt: '2026-03-01T05:15:02.000Z',
    ...changes,
  }
}

export function sms(text: string, fields: Fields = {}): RawCall {
  const all = { from: '998901234567', messageId: '12345678901234567890', text, ...fields }
  return callWith(new URLSearchParams(all).toString())
}

export function replyOf({ body }: RawReply) {
  return JSON.parse(new TextDecoder().decode(body)) as Record<string, string>
}

const provider: ProviderFacts = {
  codeOf: (reply) => replyOf(reply).code ?? '',
  reference: '998901234567:12345678901234567890',
  paying: (sum) => sms(`TOLOV LS-1726-000123 ${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`),
  confirming: sms('HA 90210', { charged: '1.00' }),
  stranger: callWith('from=998901234567', { headers: {} }),
  statementSums: null,
  codes: {
    success: 'ok',
    unauthorized: 'unauthorized',
    repeatedPay: 'ok',
    repeatedCancel: 'ok',
    repeatedReserve: 'ok',
  },
  sameAnswer: [],
}

export const chamber: Omit<Examination<SmsChamberSettings>, 'test' | 'group'> = {
  adapter: smsChamberAdapter,
  settings,
  samples: readSamples(new URL('./samples/', import.meta.url)),
  provider,
}
