import type { Outcome } from '@hisob/contract'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { cancelAhead } from '#payments/actions/cancel_ahead'
import type { Gateway } from '#payments/gateway/gateway'
import { reservationByReference } from '#payments/queries/reservations'
import type { Reservation } from '#payments/reservation'

/**
 * Gives up a promise that has not been paid; its reference is burnt, so that no way of paying takes
 * it any more. Whoever calls it holds the reference.
 */
export async function releasePromise(
  channel: Gateway,
  { id, facts: { reference } }: Reservation,
  reason: string | null
): Promise<Outcome> {
  const released = await affect(
    `update payment_reservations set state = 'released', ended_at = :now, reason = :reason
      where tenant_id = :tenant and id = :id and state = 'reserved'`,
    { id, reason, now: clock.now().toISO() }
  )
  if (released) await cancelAhead(channel.id, reference)
  const { facts } = (await reservationByReference(channel.id, reference))!
  return { kind: released ? 'released' : 'release_repeated', reservation: facts }
}
