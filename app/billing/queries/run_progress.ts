import { one } from '#shared/database/sql'
import type { RunStatus } from '#billing/queries/run_rows'

export type RunProgress = {
  status: RunStatus
  done: number
  total: number
  charges: number
  errors: number
  amountMinor: string
  secondsSpent: number
}

/** How far a run has come, in one cheap question: asked every second while somebody looks. */
export async function runProgress(runId: string): Promise<RunProgress | null> {
  return one<RunProgress>(
    `select r.status, coalesce(sum(c.accounts), 0)::int as done, r.accounts_total as total,
            coalesce(sum(c.charges), 0)::int as charges, coalesce(sum(c.errors), 0)::int as errors,
            coalesce(sum(c.amount_minor), 0)::bigint::text as "amountMinor",
            extract(epoch from coalesce(max(c.done_at), now()) - min(r.started_at))::float8
              as "secondsSpent"
       from billing_runs r
       left join billing_chunks c on c.tenant_id = :tenant and c.run_id = r.id
      where r.tenant_id = :tenant and r.id = :runId
      group by r.status, r.accounts_total`,
    { runId }
  )
}
