import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { refuseOverlap } from '#billing/actions/refuse_overlap'
import type { ConsumerClass } from '#billing/run_scope'

type Run = {
  status: string
  mode: string
  period: Period
  division_id: number
  consumer_class: ConsumerClass
}

/**
 * Takes a whole run back before it is frozen: plans and starts a run that mirrors all that it
 * charged, chunk by chunk. Its invoices count no more from this moment on, and its months are billed
 * by the next run as if it had never been.
 *
 * @returns the id of the run that takes it back
 * @throws E_RUN_UNKNOWN · E_RUN_NOT_CANCELLABLE · E_RUN_FOLLOWED · E_RUN_UNDER_WAY · E_PERIOD_CLOSED
 */
export async function cancelRun(runId: string, reason: string): Promise<string> {
  const run = await one<Run>(
    `select status, mode, period, division_id, consumer_class from billing_runs
      where tenant_id = :tenant and id = :runId for update`,
    { runId }
  )
  if (!run) throw new DomainException('E_RUN_UNKNOWN', {}, 404)
  const isStill = run.mode === 'real' && ['done', 'stopped', 'failed'].includes(run.status)
  if (!isStill) throw new DomainException('E_RUN_NOT_CANCELLABLE', {}, 409)
  const scope = { divisionId: run.division_id, consumerClass: run.consumer_class }
  await refuseOverlap(scope)
  await refuseFollowed(runId, scope)
  await holdPeriodOpen(await divisionsUnder(run.division_id), run.period)
  const cancellation = await one<{ id: string }>(PLAN, {
    runId,
    reason,
    today: clock.today(),
    createdBy: actorText(),
  })
  await affect(CUT, { runId, cancellation: cancellation!.id })
  await audit({
    action: 'billing_run.cancelled',
    subject: { kind: 'billing_run', id: runId },
    reason,
    after: { cancellation: cancellation!.id },
  })
  wakeAfterCommit()
  return cancellation!.id
}

type Scope = { divisionId: number; consumerClass: ConsumerClass }

/** What came later was reckoned from this run's figures: the last one is taken back first. */
async function refuseFollowed(runId: string, { divisionId, consumerClass }: Scope) {
  const later = await one<{ id: string }>(
    `select r.id from billing_runs r
       join divisions theirs on theirs.tenant_id = :tenant and theirs.id = r.division_id
       join divisions ours on ours.tenant_id = :tenant and ours.id = :divisionId
      where r.tenant_id = :tenant and r.consumer_class = :consumerClass and r.id > :runId
        and r.mode = 'real' and r.status <> 'cancelled'
        and (starts_with(theirs.path, ours.path) or starts_with(ours.path, theirs.path))
        and exists (select from billing_chunks c
                     where c.tenant_id = :tenant and c.run_id = r.id and c.charges > 0)
      order by r.id desc limit 1`,
    { runId, divisionId, consumerClass }
  )
  if (later) throw new DomainException('E_RUN_FOLLOWED', { runId: later.id }, 409)
}

const PLAN = `
  with cancelled as (
    update billing_runs set status = 'cancelled'
     where tenant_id = :tenant and id = :runId returning *
  )
  insert into billing_runs (tenant_id, division_id, period, consumer_class, booked_on, issued_on,
                            due_on, snapshot, snapshot_sha256, created_by, mode, cancels_run_id,
                            reason, status, started_at, accounts_total)
  select :tenant, division_id, period, consumer_class, booked_on, :today, due_on, snapshot,
         snapshot_sha256, :createdBy, 'cancellation', id, :reason, 'running', now(),
         (select coalesce(sum(accounts), 0) from billing_chunks
           where tenant_id = :tenant and run_id = :runId and state = 'done')
    from cancelled returning id`

const CUT = `
  insert into billing_chunks (tenant_id, run_id, chunk_no, lo, hi, compared)
  select :tenant, :cancellation, chunk_no, lo, hi, true from billing_chunks
   where tenant_id = :tenant and run_id = :runId and state = 'done'`
