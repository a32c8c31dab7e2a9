import { randomBytes } from 'node:crypto'
import type { Dialect, Intent, Row, State, Target } from '../dialect.ts'
import { basic, exact } from '../exact.ts'
import type { Told } from '../exact.ts'
import type { Answer, Call } from '../wire.ts'

const STATES: Readonly<Record<string, State>> = {
  '1': 'promised',
  '2': 'performed',
  '-1': 'cancelled',
  '-2': 'cancelled',
}
const HOLD_MS = 43_200_000
const LOGIN = 'Paycom'

export function invokeWith({ key }: Target, password = key) {
  return (method: string, params: Readonly<Record<string, unknown>>): Call => ({
    headers: { 'authorization': basic(LOGIN, password), 'content-type': 'application/json' },
    body: JSON.stringify({ method, params, id: 1 }),
  })
}

export function createParams({ accountField }: Target, intent: Intent) {
  const { reference, account, amountMinor, at } = intent
  const amount = Number(amountMinor)
  return { id: reference, time: at, amount, account: { [accountField]: account } }
}

/** Payme's Merchant API. */
export function paymeDialect(target: Target): Dialect {
  const invoke = invokeWith(target)
  const cancel = ({ reference }: Intent) =>
    invoke('CancelTransaction', { id: reference, reason: 5 })
  return {
    title: 'Payme',
    codes: CODES,
    temporary: ['-32400', '-31099'],
    sameBytes: ['promise', 'pay', 'cancel'],
    hold: { ms: HOLD_MS, from: 'provider' },
    newReference: () => randomBytes(12).toString('hex'),
    promise: (intent) => invoke('CreateTransaction', createParams(target, intent)),
    pay: ({ reference }) => invoke('PerformTransaction', { id: reference }),
    cancel,
    giveUp: cancel,
    status: ({ reference }) => invoke('CheckTransaction', { id: reference }),
    statement: (from, to) => invoke('GetStatement', { from, to }),
    nobodysPromise: { status: 200, text: '{}' },
    stranger: (intent) =>
      invokeWith(target, 'wrong')('CreateTransaction', createParams(target, intent)),
    codeOf,
    stateOf: ({ text }) => STATES[String(resultOf(text).state)] ?? 'unknown',
    listed,
  }
}

const CODES = {
  promised: 'result',
  promisedAgain: 'result',
  paid: 'result',
  paidAgain: 'result',
  paidAfterCancel: '-31008',
  begunAfterCancel: '-31008',
  otherSum: '-31008',
  expired: '-31008',
  unknownAccount: '-31050',
  unauthorized: '-32504',
  unknownPayment: '-31003',
  cancelled: 'result',
  cancelledAgain: 'result',
  cannotCancel: '-31007',
  givenUp: 'result',
  givenUpAgain: 'result',
}

/** Payme takes every other status for a broken connection. */
function codeOf({ status, text }: Answer): string {
  if (status !== 200) return `http ${status}`
  const { error } = exact(text) as { error?: Told }
  return error === undefined ? 'result' : String(error.code)
}

export function resultOf(text: string): Told {
  return (exact(text).result ?? {}) as Told
}

/** Its statement has every state; paid is what was performed and not taken back. */
function listed({ text }: Answer): readonly Row[] {
  const { transactions = [] } = resultOf(text) as { transactions?: readonly Told[] }
  return transactions
    .filter(({ state }) => state === '2')
    .map(({ id, amount }) => ({ reference: String(id), amountMinor: BigInt(String(amount)) }))
}
