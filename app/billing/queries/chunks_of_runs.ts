import { rows } from '#shared/database/sql'

/** The chunks that real runs have done, and the corrections that charged, of one run or of all. */
export function chunksOfRuns(runId?: string) {
  return rows<{ runId: string; lo: string; hi: string }>(
    `select c.run_id as "runId", c.lo, c.hi from billing_chunks c
       join billing_runs r on r.tenant_id = :tenant and r.id = c.run_id and r.mode = 'real'
      where c.tenant_id = :tenant and c.state = 'done'
        and (:runId::bigint is null or c.run_id = :runId::bigint)
     union all
     select t.charges_run_id, t.account_id, t.account_id + 1 from correction_tariffs t
      where t.tenant_id = :tenant
        and (:runId::bigint is null or t.charges_run_id = :runId::bigint)
      order by 1, 2`,
    { runId: runId ?? null }
  )
}
