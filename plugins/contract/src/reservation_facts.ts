import type { Amount } from './amount.ts'

/**
 * A two-phase payment from its promise to its end. Instants are ISO 8601 with an offset, null where
 * that has not happened; `providerAt` is the provider's own, the others ours.
 *
 * `reserved` → `performed` → `cancelled`, or `reserved` → `released` (given up) or `expired`.
 */
export type ReservationFacts = {
  /** Ours, digits only. */
  readonly reservationId: string
  readonly reference: string
  readonly account: string
  readonly amount: Amount
  readonly state: 'reserved' | 'performed' | 'cancelled' | 'released' | 'expired'
  readonly providerAt: string | null
  readonly reservedAt: string
  readonly performedAt: string | null
  /** Cancelled, released or expired at. */
  readonly cancelledAt: string | null
  /** The provider's own words for why it was cancelled or released. */
  readonly reason: string | null
  /** Our id of the payment, once performed; digits only. */
  readonly paymentId: string | null
}
