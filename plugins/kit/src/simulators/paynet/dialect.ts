import type { Dialect, Intent, Row, State, Target } from '../dialect.ts'
import { basic, exact, freshDigits, tashkent } from '../exact.ts'
import type { Told } from '../exact.ts'
import type { Answer, Call } from '../wire.ts'

const STATES: Readonly<Record<string, State>> = { 1: 'performed', 2: 'cancelled', 3: 'unknown' }

/** A method of PAYNET's JSON-RPC; members of `params` are JSON texts. */
export type Invoke = (method: string, params: Readonly<Record<string, string>>) => Call

export function invokeWith(target: Target, key = target.key): Invoke {
  return (method, params) => {
    const members = { serviceId: target.serviceId, ...params }
    const told = Object.entries(members).map(([name, value]) => `"${name}":${value}`)
    return {
      headers: { 'authorization': basic(target.login, key), 'content-type': 'application/json' },
      body: `{"jsonrpc":"2.0","id":1,"method":"${method}","params":{${told.join(',')}}}`,
    }
  }
}

export function performParams(
  { accountField }: Target,
  { reference, account, amountMinor }: Intent
) {
  const fields = JSON.stringify({ [accountField]: account })
  return { transactionId: reference, amount: String(amountMinor), fields }
}

/** PAYNET's "universal web service", JSON-RPC. */
export function paynetDialect(target: Target): Dialect {
  const invoke = invokeWith(target)
  const day = (ms: number) => JSON.stringify(tashkent(ms))
  return {
    title: 'PAYNET, JSON-RPC',
    codes: CODES,
    temporary: ['100', '102'],
    sameBytes: [],
    hold: null,
    newReference: freshDigits,
    promise: null,
    pay: (intent) => invoke('PerformTransaction', performParams(target, intent)),
    cancel: ({ reference }) => invoke('CancelTransaction', { transactionId: reference }),
    giveUp: null,
    status: ({ reference }) => invoke('CheckTransaction', { transactionId: reference }),
    statement: (from, to) => invoke('GetStatement', { dateFrom: day(from), dateTo: day(to) }),
    nobodysPromise: null,
    stranger: (intent) =>
      invokeWith(target, 'wrong')('PerformTransaction', performParams(target, intent)),
    codeOf,
    stateOf: ({ text }) => STATES[String(resultOf(text).transactionState)] ?? 'unknown',
    listed,
  }
}

const CODES = {
  paid: 'result',
  paidAgain: '201',
  paidAfterCancel: '202',
  begunAfterCancel: '202',
  otherSum: '201',
  unknownAccount: '302',
  unauthorized: 'http 401',
  unknownPayment: '203',
  cancelled: 'result',
  cancelledAgain: '202',
  cannotCancel: '77',
}

function codeOf({ status, text }: Answer): string {
  if (status !== 200) return `http ${status}`
  const { error } = exact(text) as { error?: Told }
  return error === undefined ? 'result' : String(error.code)
}

export function resultOf(text: string): Told {
  return (exact(text).result ?? {}) as Told
}

function listed({ text }: Answer): readonly Row[] {
  const { statements = [] } = resultOf(text) as { statements?: readonly Told[] }
  return statements.map(({ transactionId, amount }) => ({
    reference: String(transactionId),
    amountMinor: BigInt(String(amount)),
  }))
}
