import { createHmac } from 'node:crypto'
import type { Dialect, Intent, Target } from '../dialect.ts'
import { exact, freshDigits, som } from '../exact.ts'
import type { Answer, Call } from '../wire.ts'

const PHONE = '998901234567'
const HOLD_MS = 300_000

type Fields = Readonly<Record<string, string>>

/** A message that the centre hands over, signed over its bytes. */
export function messageWith(key: string) {
  return (text: string, messageId: string, more: Fields = {}): Call => {
    const body = String(new URLSearchParams({ from: PHONE, text, messageId, ...more }))
    const signature = createHmac('sha256', key).update(body).digest('hex')
    const type = 'application/x-www-form-urlencoded'
    return { headers: { 'content-type': type, 'x-signature': signature }, body }
  }
}

/** The centre knows a payment by phone and message. */
const messageOf = ({ reference }: Intent) => reference.slice(PHONE.length + 1)
const orderIn = (promised: Answer | null) => String(exact(promised?.text ?? '').order)

/** Payment by SMS through a centre of messages. */
export function smsChamberDialect({ key }: Target): Dialect {
  const message = messageWith(key)
  const promise = (intent: Intent, say = message) =>
    say(`TOLOV ${intent.account} ${som(intent.amountMinor)}`, messageOf(intent))
  return {
    title: 'payment by SMS',
    codes: CODES,
    temporary: ['unavailable', 'internal'],
    sameBytes: ['promise', 'pay'],
    hold: { ms: HOLD_MS, from: 'host' },
    newReference: () => `${PHONE}:${freshDigits()}`,
    promise: (intent) => promise(intent),
    pay: (intent, promised) =>
      message(`HA ${orderIn(promised)}`, freshDigits(), { charged: som(intent.amountMinor) }),
    cancel: null,
    giveUp: (_intent, promised) => message(`YOQ ${orderIn(promised)}`, freshDigits()),
    status: null,
    statement: null,
    nobodysPromise: { status: 200, text: '{"order":"999999999"}' },
    stranger: (intent) => promise(intent, messageWith('wrong')),
    codeOf: ({ text }) => String(exact(text).code),
    stateOf: () => 'unknown',
    listed: () => [],
  }
}

const CODES = {
  promised: 'ok',
  promisedAgain: 'ok',
  paid: 'ok',
  paidAgain: 'ok',
  paidAfterCancel: 'already_cancelled',
  begunAfterCancel: 'already_cancelled',
  otherSum: 'conflict',
  expired: 'expired',
  unknownAccount: 'unknown_account',
  unauthorized: 'unauthorized',
  unknownPayment: 'unknown_payment',
  givenUp: 'ok',
  givenUpAgain: 'ok',
}
