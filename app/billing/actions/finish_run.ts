import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { audit } from '#administration/actions/audit'
import { BILLING_RUN_FINISHED } from '#billing/events'

/** Closes a run of which no chunk is left; the last worker to come by does it, once. */
export async function finishRun(runId: string): Promise<boolean> {
  const finished = await one(
    `update billing_runs r set status = 'done', finished_at = now()
      where r.tenant_id = :tenant and r.id = :runId and r.status = 'running'
        and not exists (select from billing_chunks c
                         where c.tenant_id = :tenant and c.run_id = r.id and c.state = 'todo')
      returning r.id`,
    { runId }
  )
  if (!finished) return false
  await audit({ action: 'billing_run.finished', subject: { kind: 'billing_run', id: runId } })
  await announce(BILLING_RUN_FINISHED, { runId })
  return true
}
