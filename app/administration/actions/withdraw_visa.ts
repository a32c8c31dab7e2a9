import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

/** The requester takes back what still waits. */
export async function withdrawVisa(visaId: string): Promise<void> {
  const found = await one<{ was: string }>(
    `with own as (
       select id, status from visas
        where tenant_id = :tenant and id = :visaId and requested_by = :by for update
     ), taken as (
       update visas v set status = 'withdrawn', decided_at = :now::timestamptz
         from own where v.tenant_id = :tenant and v.id = own.id and own.status = 'pending'
     )
     select status as was from own`,
    { visaId, by: currentActor().id, now: clock.now().toISO() }
  )
  if (!found) throw new DomainException('E_VISA_UNKNOWN', {}, 404)
  if (found.was !== 'pending') throw new DomainException('E_VISA_DECIDED', {}, 409)
  await audit({ action: 'visa.withdrawn', subject: { kind: 'visa', id: visaId } })
  await announce('visas.decided', { visaId, decision: 'withdrawn' })
}
