import type { RawCall, RawReply } from '@hisob/contract'
import { readSamples } from '@hisob/contract/test_suite'
import type { Examination, ProviderFacts } from '@hisob/contract/test_suite'
import { isLosslessNumber, parse } from 'lossless-json'
import { paynetAdapter } from '../src/index.ts'
import type { PaynetSettings } from '../src/index.ts'

type Row = { readonly amount: unknown }
type Message = {
  readonly id: unknown
  readonly error?: { readonly code: unknown; readonly message: string }
  readonly result?: { readonly statements: readonly Row[] }
}

export const settings: PaynetSettings = {
  serviceId: '17',
  accountField: 'account',
  accountAliases: ['client_id'],
  unknownCheck: 'state3',
  infoMoneyUnit: 'tiyin',
}

/** A call as PAYNET makes it, with whatever body. */
export function callWith(body: string | Uint8Array, changes: Partial<RawCall> = {}): RawCall {
  return {
    method: 'POST',
    path: '/channels/paynet/demo',
    headers: { 'authorization': 'Basic cGF5bmV0OnNlY3JldA==', 'content-type': 'application/json' },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    peer: '192.0.2.10',
    receivedAt: '2026-03-01T05:15:02.000Z',
    ...changes,
  }
}

export function textOf(reply: RawReply): string {
  return new TextDecoder().decode(reply.body)
}

export function messageOf(reply: RawReply): Message {
  return parse(textOf(reply)) as Message
}

/** `http 401`, the number of the error, or `result`. */
export function codeOf(reply: RawReply): string {
  if (reply.status !== 200) return `http ${reply.status}`

  const { error } = messageOf(reply)
  return error === undefined ? 'result' : String(error.code)
}

const reference = '12345678901234567890'

const provider: ProviderFacts = {
  codeOf,
  reference,
  paying: (sum) =>
    callWith(
      `{"jsonrpc":"2.0","method":"PerformTransaction","id":1,"params":{"serviceId":17,"transactionId":${reference},"amount":${sum},"fields":{"account":"LS-1726-000123"}}}`
    ),
  stranger: callWith('{', { headers: {} }),
  statementSums: (reply) =>
    (messageOf(reply).result?.statements ?? [])
      .map(({ amount }) => amount)
      .filter(isLosslessNumber)
      .map((amount) => BigInt(amount.toString())),
  codes: {
    success: 'result',
    unauthorized: 'http 401',
    repeatedPay: '201',
    repeatedCancel: '202',
  },
  sameAnswer: [
    ['wrong_amount', 'amount_too_small'],
    ['conflict', 'already_performed', 'already_paid', 'already_reserved'],
    ['already_cancelled', 'expired'],
  ],
}

/** PAYNET, ready to be examined by the suite of the contract. */
export const paynet: Omit<Examination<PaynetSettings>, 'test' | 'group'> = {
  adapter: paynetAdapter,
  settings,
  samples: readSamples(new URL('./samples/', import.meta.url)),
  provider,
}
