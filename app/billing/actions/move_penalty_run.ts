import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { audit } from '#administration/actions/audit'

const MOVES = {
  start: {
    from: ['planned'],
    to: 'running',
    action: 'penalty_run.started',
    refusal: 'E_RUN_NOT_PLANNED',
  },
  stop: {
    from: ['planned', 'running'],
    to: 'stopped',
    action: 'penalty_run.stopped',
    refusal: 'E_RUN_NOT_RUNNING',
  },
  resume: {
    from: ['stopped', 'failed'],
    to: 'running',
    action: 'penalty_run.resumed',
    refusal: 'E_RUN_NOT_STOPPED',
  },
} as const

/**
 * Starts, stops or resumes a penalty run. Stopping waits for the chunks under way; what is charged
 * stays charged.
 *
 * @throws E_RUN_NOT_PLANNED · E_RUN_NOT_RUNNING · E_RUN_NOT_STOPPED
 */
export async function movePenaltyRun(runId: string, move: keyof typeof MOVES): Promise<void> {
  const { from, to, action, refusal } = MOVES[move]
  const moved = await affect(
    `update penalty_runs
        set status = :to, last_error = null,
            started_at = case :to when 'running' then coalesce(started_at, now()) else started_at end
      where tenant_id = :tenant and id = :runId and status = any(:from::text[])`,
    { runId, from, to }
  )
  if (moved === 0) throw new DomainException(refusal)
  await audit({ action, subject: { kind: 'penalty_run', id: runId } })
  if (to === 'running') wakeAfterCommit()
}
