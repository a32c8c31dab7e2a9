import type { Dialect, Intent, Row, State, Target } from '../dialect.ts'
import { exact, freshDigits, som, tashkent, tiyin } from '../exact.ts'
import type { Told } from '../exact.ts'
import type { Answer, Call } from '../wire.ts'
import { HOLD_MS, md5, SIGN_TIME } from './signed.ts'

export const ACTIONS = { getinfo: 0, prepare: 1, confirm: 2, check: 3, compare: 4 }

const STATES: Readonly<Record<string, State>> = { 0: 'promised', 1: 'cancelled', 2: 'performed' }

/** A call of the Advanced API that is not signed. */
export function openCall({ serviceId }: Target, action: number, members: Told): Call {
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, service_id: Number(serviceId), ...members }),
  }
}

/** A signed call: the values of `params` go under the signature in their order. */
export function signedWith(target: Target) {
  return (action: number, { reference, account, amountMinor }: Intent, more: Told = {}): Call => {
    const params = { [target.accountField]: account, amount: som(amountMinor) }
    const parts = [reference, '1', target.serviceId, target.key, ...Object.values(params)]
    const sign_string = md5(...parts, String(action), SIGN_TIME)
    const ids = { click_paydoc_id: reference, attempt_trans_id: '1' }
    const signature = { sign_time: SIGN_TIME, sign_string }
    return openCall(target, action, { ...ids, ...signature, params, ...more })
  }
}

const linkTo = (promised: Answer | null) => {
  const { merchant_prepare_id } = exact(promised?.text ?? '')
  return merchant_prepare_id === undefined ? {} : { merchant_prepare_id }
}

/** Click's Advanced SHOP API. */
export function clickAdvancedDialect(target: Target): Dialect {
  const signed = signedWith(target)
  return {
    title: 'Click, Advanced SHOP API',
    codes: CODES,
    temporary: ['-7'],
    sameBytes: ['promise'],
    hold: { ms: HOLD_MS, from: 'host' },
    newReference: freshDigits,
    promise: (intent) => signed(ACTIONS.prepare, intent),
    pay: (intent, promised) => signed(ACTIONS.confirm, intent, linkTo(promised)),
    cancel: null,
    giveUp: null,
    status: (intent, promised) => signed(ACTIONS.check, intent, linkTo(promised)),
    statement: (from, to) =>
      openCall(target, ACTIONS.compare, { from_date: tashkent(from), till_date: tashkent(to) }),
    nobodysPromise: { status: 200, text: '{"merchant_prepare_id":999999999}' },
    stranger: (intent) => signed(ACTIONS.prepare, intent, { sign_string: '0'.repeat(32) }),
    codeOf: ({ text }) => String(exact(text).error),
    stateOf: ({ text }) => STATES[String(exact(text).status)] ?? 'unknown',
    listed,
  }
}

const CODES = {
  promised: '0',
  promisedAgain: '0',
  paid: '0',
  paidAgain: '-4',
  paidAfterCancel: '-9',
  begunAfterCancel: '-9',
  otherSum: '-2',
  expired: '-9',
  unknownAccount: '-5',
  unauthorized: '-1',
  unknownPayment: '-6',
}

function listed({ text }: Answer): readonly Row[] {
  const { requests = {} } = exact(text) as { requests?: Readonly<Record<string, Told>> }
  return Object.entries(requests).map(([reference, { params }]) => ({
    reference,
    amountMinor: tiyin(String((params as Told).amount)),
  }))
}
