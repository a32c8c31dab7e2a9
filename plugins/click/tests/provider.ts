import { createHash } from 'node:crypto'
import type { RawCall, RawReply, Refusal } from '@hisob/contract'
import { readSamples } from '@hisob/contract/test_suite'
import type { Examination, ProviderFacts } from '@hisob/contract/test_suite'
import { isLosslessNumber, parse } from 'lossless-json'
import { clickAdapter, clickAdvancedAdapter } from '../src/index.ts'
import type { ClickAdvancedSettings, ClickSettings } from '../src/index.ts'

export const SECRET = 'testSecret'
export const SIGN_TIME = '2026-03-01 10:00:00'

export const settings: ClickSettings = {
  serviceId: '12345',
  secretKey: ['newSecret', SECRET],
  holdSeconds: '86400',
}

export const advancedSettings: ClickAdvancedSettings = {
  ...settings,
  accountField: 'contract',
  amountField: 'amount',
  signedParams: ['contract', 'amount'],
  login: '',
  password: [],
  unsigned: 'open',
}

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'

/** A call as Click makes it, with whatever body. */
export function callWith(body: string | Uint8Array, changes: Partial<RawCall> = {}): RawCall {
  return {
    method: 'POST',
    path: '/gateway/demo/click',
    headers: { 'content-type': FORM },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    peer: '192.0.2.30',
    receivedAt: '2026-03-01T05:15:02.000Z',
    ...changes,
  }
}

type Members = Readonly<Record<string, string | null>>

const SHOP = {
  click_trans_id: '18409',
  service_id: '12345',
  click_paydoc_id: '16853761',
  merchant_trans_id: 'LS-1726-000123',
  amount: '150000.00',
  action: '0',
  error: '0',
  error_note: 'Ok',
  sign_time: SIGN_TIME,
}

export const md5 = (text: string) => createHash('md5').update(text).digest('hex')

/** Members of a SHOP API call, signed as they stand; `null` leaves one out. */
export function shopMembers(changes: Members = {}, secret = SECRET): Record<string, string> {
  const all: Members = { ...SHOP, ...changes }
  const part = (name: string) => all[name] ?? ''
  const prepareId = part('action') === '1' ? part('merchant_prepare_id') : ''
  const signed = [
    part('click_trans_id') + part('service_id') + secret + part('merchant_trans_id'),
    prepareId + part('amount') + part('action') + part('sign_time'),
  ]
  const sign_string = md5(signed.join(''))
  const given = Object.entries({ sign_string, ...all }).filter(([, value]) => value !== null)
  return Object.fromEntries(given) as Record<string, string>
}

export const shopCall = (changes: Members = {}, secret = SECRET) =>
  callWith(String(new URLSearchParams(shopMembers(changes, secret))))

export const complete = (changes: Members = {}) =>
  shopCall({ action: '1', merchant_prepare_id: '777', ...changes })

export type AdvancedMembers = Readonly<Record<string, unknown>>

/** A call of the Advanced API, signed over the texts of its params; `undefined` leaves one out. */
export function advancedCall(
  action: number,
  changes: AdvancedMembers = {},
  params: Readonly<Record<string, string>> = { contract: 'LS-1726-000123', amount: '150000' }
): RawCall {
  const parts = `900001112345${SECRET}${Object.values(params).join('')}${action}${SIGN_TIME}`
  const signed = {
    click_paydoc_id: 900001,
    attempt_trans_id: 1,
    sign_time: SIGN_TIME,
    sign_string: md5(parts),
  }
  const members = { action, service_id: 12345, ...signed, params, ...changes }
  const headers = { 'content-type': JSON_TYPE }
  return callWith(JSON.stringify(members), { headers, path: '/gateway/demo/click_advanced' })
}

export function textOf(reply: RawReply): string {
  return new TextDecoder().decode(reply.body)
}

/** The number of `error`. */
export function codeOf(reply: RawReply): string {
  return String((parse(textOf(reply)) as { error: unknown }).error)
}

const SAME_ANSWER: readonly (readonly Refusal[])[] = [
  [
    'wrong_http_method',
    'malformed',
    'wrong_envelope',
    'missing_parameter',
    'invalid_parameter',
    'wrong_date',
    'unknown_service',
  ],
  ['unauthorized', 'access_denied'],
  ['unknown_account', 'payer_blocked'],
  ['already_performed', 'already_paid', 'cannot_cancel'],
  ['wrong_amount', 'amount_too_small', 'amount_too_large', 'conflict'],
  ['already_cancelled', 'already_reserved', 'expired'],
  ['unavailable', 'internal'],
]

const CODES = {
  success: '0',
  unauthorized: '-1',
  repeatedPay: '-4',
  repeatedReserve: '0',
  repeatedCancel: '-9',
  released: '-9',
}

/** Whole so'm and two decimals, written by hand so that a fault of the adapter shows. */
function som(minor: bigint): string {
  const digits = String(minor).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const reference = '12345678901234567890'

const provider: ProviderFacts = {
  codeOf,
  reference,
  paying: (sum) => shopCall({ click_trans_id: reference, amount: som(sum) }),
  confirming: complete(),
  releasing: complete({ error: '-5017' }),
  stranger: shopCall({ sign_string: '0'.repeat(32) }),
  statementSums: null,
  codes: CODES,
  sameAnswer: SAME_ANSWER,
}

const advancedProvider: ProviderFacts = {
  codeOf,
  reference: '900001',
  paying: (sum) => advancedCall(1, {}, { contract: 'LS-1726-000123', amount: som(sum) }),
  confirming: advancedCall(2, { merchant_prepare_id: 777 }),
  stranger: advancedCall(1, { sign_string: '0'.repeat(32) }),
  statementSums: (reply) => {
    const { requests } = parse(textOf(reply)) as { requests: Readonly<Record<string, Row>> }
    return Object.values(requests)
      .map(({ params }) => params.amount)
      .filter(isLosslessNumber)
      .map((amount) => BigInt(amount.toString().replace('.', '')))
  },
  codes: CODES,
  sameAnswer: SAME_ANSWER,
}

type Row = { readonly params: { readonly amount: unknown } }

/** Click's SHOP API, ready to be examined by the suite of the contract. */
export const click: Omit<Examination<ClickSettings>, 'test' | 'group'> = {
  adapter: clickAdapter,
  settings,
  samples: readSamples(new URL('./samples/shop/', import.meta.url)),
  provider,
}

/** Click's Advanced SHOP API, likewise. */
export const clickAdvanced: Omit<Examination<ClickAdvancedSettings>, 'test' | 'group'> = {
  adapter: clickAdvancedAdapter,
  settings: advancedSettings,
  samples: readSamples(new URL('./samples/advanced/', import.meta.url)),
  provider: advancedProvider,
}
