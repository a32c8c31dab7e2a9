import { randomUUID } from 'node:crypto'
import type { Dialect, Intent, State, Target } from '../dialect.ts'
import { basic, exact } from '../exact.ts'
import type { Answer, Call } from '../wire.ts'

const HOLD_MS = 30 * 60_000
const STATES: Readonly<Record<string, State>> = {
  CREATED: 'promised',
  CONFIRMED: 'performed',
  REVERSED: 'cancelled',
  FAILED: 'cancelled',
}

export type Members = Readonly<Record<string, unknown>>

export function askWith({ login, key, serviceId }: Target, password = key) {
  return (address: string, members: Members): Call => {
    const body = JSON.stringify({ timestamp: Date.now(), ...members })
    return {
      tail: `/${address}`,
      headers: { 'authorization': basic(login, password), 'content-type': 'application/json' },
      // A serviceId has more digits than a JavaScript number.
      body: `{"serviceId":${serviceId},${body.slice(1)}`,
    }
  }
}

export function createMembers({ accountField }: Target, intent: Intent): Members {
  const { reference, account, amountMinor, at } = intent
  const params = { [accountField]: account }
  return { transId: reference, timestamp: at, params, amount: Number(amountMinor) }
}

/** Uzum Bank's Merchant API. */
export function uzumDialect(target: Target): Dialect {
  const ask = askWith(target)
  const reverse = ({ reference }: Intent) => ask('reverse', { transId: reference })
  return {
    title: 'Uzum Bank',
    codes: CODES,
    temporary: ['99999'],
    sameBytes: [],
    hold: { ms: HOLD_MS, from: 'provider' },
    newReference: () => randomUUID(),
    promise: (intent) => ask('create', createMembers(target, intent)),
    pay: ({ reference }) => ask('confirm', { transId: reference, paymentSource: 'UZCARD' }),
    cancel: reverse,
    giveUp: reverse,
    status: ({ reference }) => ask('status', { transId: reference }),
    statement: null,
    nobodysPromise: { status: 200, text: '{}' },
    stranger: (intent) => askWith(target, 'wrong')('create', createMembers(target, intent)),
    codeOf,
    stateOf: ({ text }) => STATES[codeOf({ status: 0, text })] ?? 'unknown',
    listed: () => [],
  }
}

const CODES = {
  promised: 'CREATED',
  promisedAgain: '10010',
  paid: 'CONFIRMED',
  paidAgain: '10016',
  paidAfterCancel: '10015',
  begunAfterCancel: '10009',
  otherSum: '10010',
  expired: '10015',
  unknownAccount: '10007',
  unauthorized: '10001',
  unknownPayment: '10014',
  cancelled: 'REVERSED',
  cancelledAgain: '10018',
  cannotCancel: '10017',
  givenUp: 'REVERSED',
  givenUpAgain: '10018',
}

/** The status of a success, the code of a failure. */
function codeOf({ text }: Answer): string {
  const { status, errorCode } = exact(text)
  return String(errorCode ?? status)
}
