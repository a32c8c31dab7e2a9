import assert from 'node:assert/strict'
import type { Dialect, Intent, State, Target } from './dialect.ts'
import type { Answer, Call, Wire } from './wire.ts'

const MOST_TRIES = 10
const PAUSE_MS = 700

/** A provider at work: it speaks a dialect over a wire and remembers what it believes is paid. */
export type Provider = {
  readonly dialect: Dialect
  readonly target: Target
  readonly wire: Wire
  /** When the play began, in milliseconds. */
  readonly began: number
  readonly book: Map<string, { readonly intent: Intent; isPaid: boolean }>
}

export function providerAt(dialect: Dialect, target: Target, wire: Wire): Provider {
  return { dialect, target, wire: patient(dialect, wire), began: Date.now(), book: new Map() }
}

/** Asks again when the host says that it may: a host under load is not a wrong one. */
function patient({ temporary, codeOf }: Dialect, wire: Wire): Wire {
  const ask = async (call: Call, tries = MOST_TRIES): Promise<Answer> => {
    const answer = await wire.ask(call)
    if (tries === 1 || !temporary.includes(codeOf(answer))) return answer
    await new Promise((next) => setTimeout(next, PAUSE_MS))
    return ask(call, tries - 1)
  }
  return { ...wire, ask: (call) => ask(call) }
}

/** A payment that nobody has heard of yet. */
export function newIntent({ dialect, target, book }: Provider, changes: Partial<Intent> = {}) {
  const { account, sumMinor } = target
  const intent: Intent = {
    ...{ reference: dialect.newReference(), account, amountMinor: sumMinor, at: Date.now() },
    ...changes,
  }
  book.set(intent.reference, { intent, isPaid: false })
  return intent
}

/** The call must be answered with that code. */
export async function expect(provider: Provider, call: Call, code: string | undefined) {
  const answer = await provider.wire.ask(call)
  assertCode(provider.dialect, answer, code)
  return answer
}

export function assertCode(dialect: Dialect, answer: Answer, code: string | undefined) {
  const told = dialect.codeOf(answer)
  assert.ok(told === code, `answered ${told}, not ${code}: ${answer.text.slice(0, 200)}`)
}

/** Promises the payment; null in protocols of one phase. */
export async function promised(provider: Provider, intent: Intent): Promise<Answer | null> {
  const { dialect } = provider
  if (dialect.promise === null) return null
  return expect(provider, dialect.promise(intent), dialect.codes.promised)
}

/** A payment from its beginning to its end. */
export async function paid(provider: Provider, intent = newIntent(provider)) {
  const promise = await promised(provider, intent)
  const call = provider.dialect.pay(intent, promise)
  const answer = await expect(provider, call, provider.dialect.codes.paid)
  noted(provider, intent, true)
  return { intent, promise, call, answer }
}

export function noted({ book }: Provider, intent: Intent, isPaid: boolean) {
  book.set(intent.reference, { intent, isPaid })
}

/** Asks for the state of a payment; protocols without such a question are believed. */
export async function expectState(
  { dialect, wire }: Provider,
  intent: Intent,
  promise: Answer | null,
  state: State
) {
  if (dialect.status === null) return
  const answer = await wire.ask(dialect.status(intent, promise))
  assert.equal(dialect.stateOf(answer), state, `the state is told as ${answer.text.slice(0, 200)}`)
}
