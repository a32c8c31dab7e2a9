import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

/**
 * Stops a run after the chunks under way: what is billed stays billed, the rest can be resumed.
 *
 * @throws E_RUN_NOT_RUNNING
 */
export async function stopRun(runId: string) {
  const stopped = await affect(
    `update billing_runs set status = 'stopped'
      where tenant_id = :tenant and id = :runId and status in ('planned', 'running')`,
    { runId }
  )
  if (stopped === 0) throw new DomainException('E_RUN_NOT_RUNNING')
  await audit({ action: 'billing_run.stopped', subject: { kind: 'billing_run', id: runId } })
}
