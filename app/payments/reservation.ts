import type { ReservationFacts } from '@hisob/contract'

/** A promise of a payment as it is stored, with the facts that its provider is told. */
export type Reservation = {
  id: string
  accountId: string
  expiresAt: string
  facts: ReservationFacts
}
