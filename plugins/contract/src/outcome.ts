import type { Amount } from './amount.ts'
import type { Refused } from './refused.ts'

/** What a payer may learn of an account before paying. `balanceMinor` > 0 is debt, < 0 an advance. */
export type AccountFacts = {
  readonly number: string
  readonly payer: string
  readonly address: string
  readonly balanceMinor: bigint
  /** Ready to show, for example `12 345 (01.03.2026)`. */
  readonly lastReading?: string | null
}

/**
 * A payment as it was stored the first time. `paymentId` is our id, digits only; `performedAt` an
 * instant (ISO 8601 with an offset); `balanceAfterMinor` > 0 is debt left after the payment.
 */
export type PaymentFacts = {
  readonly paymentId: string
  readonly reference: string
  readonly account: string
  readonly amount: Amount
  readonly performedAt: string
  readonly balanceAfterMinor: bigint
}

/** A cancelled payment as it was cancelled the first time. */
export type CancellationFacts = {
  readonly paymentId: string
  readonly reference: string
  readonly cancelledAt: string
}

/** A payment in a statement: only performed and not cancelled ones are listed. */
export type StatementRow = {
  readonly reference: string
  readonly paymentId: string
  readonly amountMinor: bigint
  readonly performedAt: string
}

/**
 * What became of a command; closed like `Command`. A repeated `pay` or `cancel` is an outcome of its
 * own and carries the first one's facts: providers disagree whether a repeat is a success or an
 * error, so the adapter decides, never the host.
 */
export type Outcome =
  | { readonly kind: 'checked'; readonly account: AccountFacts }
  | { readonly kind: 'paid'; readonly payment: PaymentFacts }
  | { readonly kind: 'pay_repeated'; readonly payment: PaymentFacts }
  | { readonly kind: 'cancelled'; readonly cancellation: CancellationFacts }
  | { readonly kind: 'cancel_repeated'; readonly cancellation: CancellationFacts }
  | { readonly kind: 'status'; readonly reference: string; readonly state: 'unknown' }
  | {
      readonly kind: 'status'
      readonly reference: string
      readonly state: 'performed' | 'cancelled'
      readonly paymentId: string
      readonly at: string
    }
  | { readonly kind: 'statement'; readonly rows: readonly StatementRow[] }
  | { readonly kind: 'password_changed' }
  | Refused
