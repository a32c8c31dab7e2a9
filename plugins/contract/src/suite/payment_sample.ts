import type { Decoded } from '../decoded.ts'
import type { Outcome } from '../outcome.ts'
import type { RawCall } from '../raw_call.ts'
import type { Refused } from '../refused.ts'

/** The reply a provider must get, to the byte; only the named headers are compared. */
export type ExpectedReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One recorded exchange: the call, what it means, what we did, and the reply. */
export type PaymentSample = {
  readonly name: string
  readonly call: RawCall
  readonly decoded: Decoded | Refused
  readonly outcome: Outcome
  readonly reply: ExpectedReply
}
