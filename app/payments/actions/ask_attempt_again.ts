import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { audit } from '#administration/actions/audit'

/**
 * Has the provider asked at once how an attempt stands; the worker does it.
 *
 * @throws E_ATTEMPT_ENDED
 */
export async function askAttemptAgain(id: string): Promise<void> {
  const asked = await affect(
    `update payment_attempts set next_try_at = :now, needs_people = false
      where tenant_id = :tenant and id = :id and ended_at is null`,
    { id, now: clock.now().toISO() }
  )
  if (asked === 0) throw new DomainException('E_ATTEMPT_ENDED')
  await audit({ action: 'attempt.asked_again', subject: { kind: 'attempt', id } })
  wakeAfterCommit()
}
