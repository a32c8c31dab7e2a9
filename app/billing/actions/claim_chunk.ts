import { one } from '#shared/database/sql'
import type { Chunk } from '#billing/run_in_work'

/**
 * Takes the next chunk that nobody works on, until the end of the transaction: a worker that dies
 * frees it by dying. The run's row is held too, so that stopping waits for the chunks under way.
 */
export async function claimChunk(runId: string): Promise<Chunk | null> {
  const chunk = await one<{ chunk_no: number; lo: string; hi: string }>(
    `select c.chunk_no, c.lo, c.hi from billing_chunks c
       join billing_runs r on r.tenant_id = :tenant and r.id = c.run_id
      where c.tenant_id = :tenant and c.run_id = :runId and c.state = 'todo'
        and r.status = 'running'
      order by c.chunk_no limit 1
        for update of c skip locked for share of r`,
    { runId }
  )
  return chunk && { no: chunk.chunk_no, lo: chunk.lo, hi: chunk.hi }
}
