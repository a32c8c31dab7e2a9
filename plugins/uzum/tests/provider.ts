import type { RawCall, RawReply } from '@hisob/contract'
import { readSamples } from '@hisob/contract/test_suite'
import type { Examination, ProviderFacts } from '@hisob/contract/test_suite'
import { uzumAdapter } from '../src/index.ts'
import type { UzumSettings } from '../src/index.ts'

export const SERVICE_ID = '9223372036854775807'
export const TRANS_ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'

export const settings: UzumSettings = {
  serviceId: SERVICE_ID,
  accountField: 'account',
  accountAliases: ['order', 'orderId', 'order_id'],
  failureStatus: '400',
  infoMoneyUnit: 'som',
  dataForm: 'objects',
}

/** A call as Uzum makes it, with whatever body. */
export function callWith(
  endpoint: string,
  body: string | Uint8Array,
  changes: Partial<RawCall> = {}
): RawCall {
  return {
    method: 'POST',
    path: `/gateway/demo/uzum/${endpoint}`,
    headers: { 'authorization': 'Basic dXp1bTpzZWNyZXQ=', 'content-type': 'application/json' },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    peer: '192.0.2.10',
    receivedAt: '2026-03-01T05:15:02.000Z',
    ...changes,
  }
}

/** The body of a call with some members replaced (JSON texts); `null` leaves one out. */
export function bodyOf(changes: Readonly<Record<string, string | null>> = {}): string {
  const members: Record<string, string | null> = {
    serviceId: SERVICE_ID,
    timestamp: '1772342101500',
    ...changes,
  }
  const written = Object.entries(members)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `"${name}":${value}`)
  return `{${written.join(',')}}`
}

export const promise = (amount: string) => ({
  transId: `"${TRANS_ID}"`,
  params: '{"account":"LS-1726-000123"}',
  amount,
})

export function textOf(reply: RawReply): string {
  return new TextDecoder().decode(reply.body)
}

/** The `errorCode` of a failure, else the `status`; with the HTTP status where they disagree. */
export function codeOf(reply: RawReply): string {
  const { status, errorCode } = JSON.parse(textOf(reply)) as { status: string; errorCode?: string }
  const agrees = reply.status === (errorCode === undefined ? 200 : 400)
  return `${errorCode ?? (status === 'FAILED' ? status : 'ok')}${agrees ? '' : ` http ${reply.status}`}`
}

const byId = bodyOf({ transId: `"${TRANS_ID}"` })

const provider: ProviderFacts = {
  codeOf,
  reference: TRANS_ID,
  paying: (sum) => callWith('create', bodyOf(promise(String(sum)))),
  confirming: callWith('confirm', byId),
  cancelling: callWith('reverse', byId),
  stranger: callWith('create', '{', { headers: {} }),
  statementSums: null,
  codes: {
    success: 'ok',
    unauthorized: '10001',
    repeatedReserve: '10010',
    repeatedPay: '10016',
    repeatedCancel: '10018',
    repeatedRelease: '10018',
  },
  sameAnswer: [
    ['unauthorized', 'access_denied'],
    ['malformed', 'wrong_envelope'],
    ['wrong_http_method', 'unknown_method'],
    ['missing_parameter', 'invalid_parameter', 'wrong_date'],
    ['unknown_account', 'payer_blocked'],
    ['already_paid', 'already_reserved'],
    ['conflict', 'already_performed'],
    ['already_cancelled', 'expired'],
    ['unavailable', 'internal'],
  ],
}

/** Uzum, ready to be examined by the suite of the contract. */
export const uzum: Omit<Examination<UzumSettings>, 'test' | 'group'> = {
  adapter: uzumAdapter,
  settings,
  samples: readSamples(new URL('./samples/', import.meta.url)),
  provider,
}
