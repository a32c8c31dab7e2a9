import { rows } from '#shared/database/sql'

/** The chunks that real runs have done, of one run or of all, in the order in which they were done. */
export function chunksOfRuns(runId?: string) {
  return rows<{ runId: string; lo: string; hi: string }>(
    `select c.run_id as "runId", c.lo, c.hi from billing_chunks c
       join billing_runs r on r.tenant_id = :tenant and r.id = c.run_id and r.mode = 'real'
      where c.tenant_id = :tenant and c.state = 'done'
        and (:runId::bigint is null or c.run_id = :runId::bigint)
      order by c.run_id, c.chunk_no`,
    { runId: runId ?? null }
  )
}
