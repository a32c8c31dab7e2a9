import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

/** The requester takes back what still waits. */
export async function withdrawVisa(visaId: string): Promise<void> {
  const taken = await affect(
    `update visas set status = 'withdrawn', decided_at = :now::timestamptz
      where tenant_id = :tenant and id = :visaId and status = 'pending' and requested_by = :by`,
    { visaId, by: currentActor().id, now: clock.now().toISO() }
  )
  if (taken === 0) throw new DomainException('E_VISA_DECIDED', {}, 409)
  await audit({ action: 'visa.withdrawn', subject: { kind: 'visa', id: visaId } })
  await announce('visas.decided', { visaId, decision: 'withdrawn' })
}
