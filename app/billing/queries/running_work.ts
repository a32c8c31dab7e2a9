import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

export type RunningRun = { id: string; period: Period; done: number; total: number }

/** Runs under way in the divisions, for the list of work in progress. */
export function runningWork(divisionIds: readonly number[]): Promise<RunningRun[]> {
  return rows<RunningRun>(
    `select r.id, r.period, coalesce(sum(c.accounts), 0)::int as done, r.accounts_total as total
       from billing_runs r
       left join billing_chunks c on c.tenant_id = :tenant and c.run_id = r.id
      where r.tenant_id = :tenant and r.status = 'running' and r.division_id = any(:divisionIds)
      group by r.id, r.period, r.accounts_total order by r.id`,
    { divisionIds }
  )
}
