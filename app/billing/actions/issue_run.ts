import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { BILLING_RUN_ISSUED } from '#billing/events'

/**
 * Issues the invoices of a frozen run: from now on consumers see them.
 *
 * @throws E_RUN_NOT_FROZEN
 */
export async function issueRun(runId: string): Promise<void> {
  const issued = await one(
    `update billing_runs set status = 'issued', issued_at = now(), issued_by = :by
      where tenant_id = :tenant and id = :runId and status = 'frozen'
      returning id`,
    { runId, by: actorText() }
  )
  if (!issued) throw new DomainException('E_RUN_NOT_FROZEN', {}, 409)
  await audit({ action: 'billing_run.issued', subject: { kind: 'billing_run', id: runId } })
  await announce(BILLING_RUN_ISSUED, { runId })
}
