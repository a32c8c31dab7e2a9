import type { Amount } from './amount.ts'
import type { Refused } from './refused.ts'
import type { ReservationFacts } from './reservation_facts.ts'

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
  /** The promise it began with, in two-phase protocols. */
  readonly reservation?: ReservationFacts
}

/** A cancelled payment as it was cancelled the first time. */
export type CancellationFacts = {
  readonly paymentId: string
  readonly reference: string
  readonly cancelledAt: string
  /** The promise it began with, in two-phase protocols. */
  readonly reservation?: ReservationFacts
}

/** A payment in a statement: only performed and not cancelled ones are listed. */
export type StatementRow = {
  readonly reference: string
  readonly paymentId: string
  readonly amountMinor: bigint
  readonly performedAt: string
}

/**
 * What became of a command; closed like `Command`. A repeat is an outcome of its own and carries the
 * first one's facts: providers disagree whether a repeat is a success or an error, so the adapter
 * decides, never the host. `confirm` ends as `paid` or `pay_repeated`.
 */
export type Outcome =
  | { readonly kind: 'checked'; readonly account: AccountFacts }
  | { readonly kind: 'paid'; readonly payment: PaymentFacts }
  | { readonly kind: 'pay_repeated'; readonly payment: PaymentFacts }
  | { readonly kind: 'reserved'; readonly reservation: ReservationFacts }
  | { readonly kind: 'reserve_repeated'; readonly reservation: ReservationFacts }
  | { readonly kind: 'released'; readonly reservation: ReservationFacts }
  | { readonly kind: 'release_repeated'; readonly reservation: ReservationFacts }
  | { readonly kind: 'cancelled'; readonly cancellation: CancellationFacts }
  | { readonly kind: 'cancel_repeated'; readonly cancellation: CancellationFacts }
  | { readonly kind: 'status'; readonly reference: string; readonly state: 'unknown' }
  | {
      readonly kind: 'status'
      readonly reference: string
      readonly state: 'performed' | 'cancelled'
      readonly paymentId: string
      readonly at: string
      readonly reservation?: ReservationFacts
    }
  | {
      readonly kind: 'status'
      readonly reference: string
      readonly state: 'reserved' | 'released' | 'expired'
      readonly reservation: ReservationFacts
    }
  | { readonly kind: 'statement'; readonly rows: readonly StatementRow[] }
  | { readonly kind: 'reservations'; readonly rows: readonly ReservationFacts[] }
  | { readonly kind: 'fiscalised' }
  | { readonly kind: 'password_changed' }
  | Refused

const TWO_PHASES = [
  'reserved',
  'reserve_repeated',
  'released',
  'release_repeated',
  'reservations',
  'fiscalised',
] as const

/** An outcome that only commands of two-phase protocols have. */
export type TwoPhaseOutcome = Extract<Outcome, { kind: (typeof TWO_PHASES)[number] }>

/** Parts off what the adapter of a one-phase protocol is never told. */
export function isTwoPhase(outcome: Outcome): outcome is TwoPhaseOutcome {
  return (TWO_PHASES as readonly string[]).includes(outcome.kind)
}
