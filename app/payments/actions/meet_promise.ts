import { refuse, type Promised, type Refused } from '@hisob/contract'
import { lockReference } from '#payments/actions/lock_reference'
import { touchReservation } from '#payments/actions/touch_reservation'
import { isCancelledAhead } from '#payments/queries/is_cancelled_ahead'
import { referenceOfReservation } from '#payments/queries/reservations'
import type { Gateway } from '#payments/gateway/gateway'
import type { Reservation } from '#payments/reservation'

/**
 * The promise that is meant, held until the transaction ends. Named by the provider's reference, by
 * our id, or by both: then both have to mean the same one.
 */
export async function meetPromise(
  channel: Gateway,
  { reference: named, reservationId }: Promised
): Promise<Reservation | Refused> {
  const reference = named ?? (await referenceOfReservation(channel.id, reservationId))
  if (reference === null) return refuse('unknown_payment')

  await lockReference(channel.id, reference)
  const reservation = await touchReservation(channel.id, reference)
  if (!reservation) {
    const isCancelled = await isCancelledAhead(channel.id, reference)
    return refuse(isCancelled ? 'already_cancelled' : 'unknown_payment')
  }
  const isMeant = reservationId === null || reservationId === reservation.id
  return isMeant ? reservation : refuse('unknown_payment')
}
