import type { RawCall, RawReply } from '@hisob/contract'
import { readSamples } from '@hisob/contract/test_suite'
import type { Examination, ProviderFacts } from '@hisob/contract/test_suite'
import { isLosslessNumber, parse } from 'lossless-json'
import { paymeAdapter } from '../src/index.ts'
import type { PaymeSettings } from '../src/index.ts'

type Message = {
  readonly id: unknown
  readonly error?: {
    readonly code: unknown
    readonly message: Readonly<Record<string, string>>
    readonly data?: string
  }
  readonly result?: { readonly transactions: readonly { readonly amount: unknown }[] }
}

export const settings: PaymeSettings = {
  key: ['prodKey-0123456789', 'oldKey-0123456789'],
  testKey: ['testKey-0123456789'],
  mode: 'test',
  accountField: 'account',
  accountAliases: ['ls'],
  accountType: 'accumulative',
  holdSeconds: '43200',
  additional: 'shown',
  fiscalTitle: '',
  fiscalCode: '',
  fiscalPackage: '',
  fiscalVat: '12',
}

export const basic = (pair: string) => `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`

/** A call as Payme makes it, with whatever body. */
export function callWith(body: string | Uint8Array, changes: Partial<RawCall> = {}): RawCall {
  return {
    method: 'POST',
    path: '/gateway/demo/payme',
    headers: {
      'authorization': basic('Paycom:testKey-0123456789'),
      'content-type': 'application/json',
    },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    peer: '185.234.113.1',
    receivedAt: '2026-03-01T05:15:02.000Z',
    ...changes,
  }
}

export function frame(method: string, params: string, id = '1'): string {
  return `{"method":"${method}","params":${params},"id":${id}}`
}

export function textOf(reply: RawReply): string {
  return new TextDecoder().decode(reply.body)
}

export function messageOf(reply: RawReply): Message {
  return parse(textOf(reply)) as Message
}

/** The number of the error, or `result`; another status than 200 would be one of its own. */
export function codeOf(reply: RawReply): string {
  if (reply.status !== 200) return `http ${reply.status}`

  const { error } = messageOf(reply)
  return error === undefined ? 'result' : String(error.code)
}

const reference = '65f1c0de0000000000000001'

const provider: ProviderFacts = {
  codeOf,
  reference,
  paying: (sum) =>
    callWith(
      frame(
        'CreateTransaction',
        `{"id":"${reference}","time":1772342100000,"amount":${sum},"account":{"account":"LS-1726-000123"}}`
      )
    ),
  confirming: callWith(frame('PerformTransaction', `{"id":"${reference}"}`)),
  cancelling: callWith(frame('CancelTransaction', `{"id":"${reference}","reason":5}`)),
  stranger: callWith('{', { headers: {} }),
  statementSums: (reply) =>
    (messageOf(reply).result?.transactions ?? [])
      .map(({ amount }) => amount)
      .filter(isLosslessNumber)
      .map((amount) => BigInt(amount.toString())),
  codes: {
    success: 'result',
    unauthorized: '-32504',
    repeatedPay: 'result',
    repeatedReserve: 'result',
    repeatedCancel: 'result',
  },
  sameAnswer: [
    ['wrong_envelope', 'missing_parameter', 'invalid_parameter'],
    ['unauthorized', 'access_denied'],
    ['wrong_amount', 'amount_too_small', 'amount_too_large'],
    [
      'already_cancelled',
      'already_performed',
      'already_reserved',
      'conflict',
      'expired',
      'wrong_date',
    ],
  ],
}

/** Payme, ready to be examined by the suite of the contract. */
export const payme: Omit<Examination<PaymeSettings>, 'test' | 'group'> = {
  adapter: paymeAdapter,
  settings,
  samples: readSamples(new URL('./samples/', import.meta.url)),
  provider,
}
