import { affect } from '#shared/database/sql'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

/**
 * Lets the workers at a planned run.
 *
 * @throws E_RUN_NOT_PLANNED
 */
export async function startRun(runId: string) {
  const started = await affect(
    `update billing_runs set status = 'running', started_at = now()
      where tenant_id = :tenant and id = :runId and status = 'planned'`,
    { runId }
  )
  if (started === 0) throw new DomainException('E_RUN_NOT_PLANNED')
  await audit({ action: 'billing_run.started', subject: { kind: 'billing_run', id: runId } })
  wakeAfterCommit()
}
