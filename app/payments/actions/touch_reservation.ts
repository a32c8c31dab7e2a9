import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { reservationByReference } from '#payments/queries/reservations'
import type { Reservation } from '#payments/reservation'

/**
 * The promise that a channel knows by this reference, or null; one that has run out is marked first.
 * Whoever changes it holds `lockReference`.
 */
export async function touchReservation(
  channelId: number,
  reference: string
): Promise<Reservation | null> {
  await affect(
    `update payment_reservations set state = 'expired', ended_at = expires_at
      where tenant_id = :tenant and channel_id = :channelId and reference = :reference
        and state = 'reserved' and expires_at <= :now`,
    { channelId, reference, now: clock.now().toISO() }
  )
  return reservationByReference(channelId, reference)
}
