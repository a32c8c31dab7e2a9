import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { audit } from '#administration/actions/audit'

/** Marks the requests that nobody decided in time. Answers how many. */
export async function expireVisas(): Promise<number> {
  const late = await rows<{ id: string }>(
    `update visas set status = 'expired', decided_at = :now::timestamptz
      where tenant_id = :tenant and status = 'pending' and expires_at <= :now::timestamptz
      returning id`,
    { now: clock.now().toISO() }
  )
  for (const { id } of late) {
    await audit({ action: 'visa.expired', subject: { kind: 'visa', id } })
    await announce('visas.decided', { visaId: id, decision: 'expired' })
  }
  return late.length
}
