import type { Answer, Call } from './wire.ts'

/** What the simulator needs to know of the channel that it plays against. */
export type Target = {
  /** The address of the channel, for example `https://host/gateway/buxoro/payme`. */
  readonly url: string
  readonly login: string
  /** The password, or the key that signs. */
  readonly key: string
  readonly serviceId: string
  /** An account that may be paid; what is paid stays on it where a protocol cannot cancel. */
  readonly account: string
  readonly accountField: string
  /** An account that does not exist. */
  readonly nobody: string
  /** The sum of each payment, whole tiyin. */
  readonly sumMinor: bigint
}

/** A payment as the provider means it. `at` is its own time in milliseconds. */
export type Intent = {
  readonly reference: string
  readonly account: string
  readonly amountMinor: bigint
  readonly at: number
}

export type Row = { readonly reference: string; readonly amountMinor: bigint }
export type State = 'promised' | 'performed' | 'cancelled' | 'unknown'

/** Codes of the answers, situation by situation; what a protocol cannot be in is left out. */
export type Codes = {
  readonly paid: string
  readonly paidAgain: string
  readonly paidAfterCancel: string
  /** Of a promise, or of a payment in one phase, that is asked for after its cancellation came. */
  readonly begunAfterCancel: string
  readonly otherSum: string
  readonly unknownAccount: string
  readonly unauthorized: string
  readonly unknownPayment: string
  readonly promised?: string
  readonly promisedAgain?: string
  /** Of paying, once the promise ran out. */
  readonly expired?: string
  readonly cancelled?: string
  readonly cancelledAgain?: string
  /** Of cancelling what the books no longer let go of. */
  readonly cannotCancel?: string
  readonly givenUp?: string
  readonly givenUpAgain?: string
}

/**
 * How one provider says things. `promise` is null in protocols of one phase; `promised` is the answer
 * to it, from which the calls after it take our id.
 */
export type Dialect = {
  readonly title: string
  readonly codes: Codes
  /** Codes which say that the call may be made again: no verdict on the payment. */
  readonly temporary: readonly string[]
  /** Calls whose repeat is answered to the byte as the first time. */
  readonly sameBytes: readonly ('promise' | 'pay' | 'cancel')[]
  /** How long a promise lasts, and whose time it is counted from; null in one phase. */
  readonly hold: { readonly ms: number; readonly from: 'provider' | 'host' } | null
  newReference(): string
  promise: ((intent: Intent) => Call) | null
  pay(intent: Intent, promised: Answer | null): Call
  /** Takes a payment back. */
  cancel: ((intent: Intent) => Call) | null
  /** Gives up a promise that is not paid. */
  giveUp: ((intent: Intent, promised: Answer) => Call) | null
  status: ((intent: Intent, promised: Answer | null) => Call) | null
  /** Both ends are inside, in milliseconds. */
  statement: ((from: number, to: number) => Call) | null
  /** An answer to a promise that was never made: what `pay` takes our id from. */
  readonly nobodysPromise: Answer | null
  /** A call like `pay` or `promise` from somebody who does not know the key. */
  stranger(intent: Intent): Call
  codeOf(answer: Answer): string
  stateOf(answer: Answer): State
  /** What the statement lists as paid. */
  listed(answer: Answer): readonly Row[]
}
