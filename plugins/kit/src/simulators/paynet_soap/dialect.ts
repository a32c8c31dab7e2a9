import type { Dialect, Intent, Row, State, Target } from '../dialect.ts'
import { freshDigits, tashkent } from '../exact.ts'
import type { Answer } from '../wire.ts'
import { callWith, element, parameter, textsOf } from './xml.ts'

const STATES: Readonly<Record<string, State>> = { 1: 'performed', 2: 'cancelled', 3: 'unknown' }
const DAY_MS = 86_400_000

export const moment = (ms: number) => `${tashkent(ms, 'T')}+05:00`

export function performArguments(target: Target, { reference, account, amountMinor, at }: Intent) {
  return [
    element('amount', amountMinor),
    parameter(target.accountField, account),
    parameter('terminal_id', '4075745'),
    element('serviceId', target.serviceId),
    element('transactionId', reference),
    element('transactionTime', moment(at)),
  ].join('')
}

export function aboutOne({ serviceId }: Target, { reference, at }: Intent, between = ''): string {
  const ids = element('serviceId', serviceId) + element('transactionId', reference)
  return ids + element('transactionTime', moment(at)) + between
}

/** PAYNET's older generation, ProviderWebService. */
export function paynetSoapDialect(target: Target): Dialect {
  const call = callWith(target)
  return {
    title: 'PAYNET, SOAP',
    codes: CODES,
    temporary: ['100', '102'],
    sameBytes: [],
    hold: null,
    newReference: freshDigits,
    promise: null,
    pay: (intent) => call('PerformTransaction', performArguments(target, intent)),
    cancel: (intent) => call('CancelTransaction', aboutOne(target, intent)),
    giveUp: null,
    status: (intent) => call('CheckTransaction', aboutOne(target, intent)),
    statement: (from, to) => call('GetStatement', period(target, from, to)),
    nobodysPromise: null,
    stranger: (intent) =>
      callWith(target, 'wrong')('PerformTransaction', performArguments(target, intent)),
    codeOf,
    stateOf: ({ text }) => STATES[textsOf(text, 'transactionState')[0] ?? ''] ?? 'unknown',
    listed,
  }
}

function period({ serviceId }: Target, from: number, to: number): string {
  const ends = element('dateFrom', moment(from)) + element('dateTo', moment(to + DAY_MS))
  return ends + element('serviceId', serviceId)
}

const CODES = {
  paid: '0',
  paidAgain: '201',
  paidAfterCancel: '202',
  begunAfterCancel: '202',
  otherSum: '201',
  unknownAccount: '302',
  unauthorized: '412',
  unknownPayment: '203',
  cancelled: '0',
  cancelledAgain: '202',
  cannotCancel: '77',
}

/** The status of a result; a fault is told by its HTTP status. */
function codeOf({ status, text }: Answer): string {
  return status === 200 ? (textsOf(text, 'status')[0] ?? 'no status') : `http ${status}`
}

/** Sum and reference of one payment stand in one element, so they come in the same order. */
function listed({ text }: Answer): readonly Row[] {
  const sums = textsOf(text, 'amount')
  return textsOf(text, 'transactionId').map((reference, at) => ({
    reference,
    amountMinor: BigInt(sums[at] ?? '0'),
  }))
}
