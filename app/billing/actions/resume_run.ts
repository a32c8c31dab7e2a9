import { affect, one } from '#shared/database/sql'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { refuseOverlap } from '#billing/actions/refuse_overlap'
import type { ConsumerClass } from '#billing/run_scope'

type Row = { division_id: number; consumer_class: ConsumerClass }

/**
 * Goes on with a run that was stopped or failed, with the tariffs it was planned with.
 *
 * @throws E_RUN_NOT_STOPPED · E_RUN_UNDER_WAY
 */
export async function resumeRun(runId: string) {
  const run = await one<Row>(
    `select division_id, consumer_class from billing_runs
      where tenant_id = :tenant and id = :runId and status in ('stopped', 'failed')`,
    { runId }
  )
  if (!run) throw new DomainException('E_RUN_NOT_STOPPED')
  await refuseOverlap({ divisionId: run.division_id, consumerClass: run.consumer_class })
  await affect(
    `update billing_runs
        set status = 'running', last_error = null, started_at = coalesce(started_at, now())
      where tenant_id = :tenant and id = :runId and status in ('stopped', 'failed')`,
    { runId }
  )
  await audit({ action: 'billing_run.resumed', subject: { kind: 'billing_run', id: runId } })
  wakeAfterCommit()
}
