import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'

/** Marks the promises of the region that have run out; one that is being dealt with is left alone. */
export function sweepPromises(): Promise<number> {
  return affect(
    `update payment_reservations r set state = 'expired', ended_at = r.expires_at
       from (select id from payment_reservations
              where tenant_id = :tenant and state = 'reserved' and expires_at <= :now
              order by expires_at limit 10000 for update skip locked) due
      where r.tenant_id = :tenant and r.id = due.id and r.state = 'reserved'`,
    { now: clock.now().toISO() }
  )
}
