import { affect, one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { compareChunk } from '#billing/actions/compare_chunk'
import type { Period } from '#shared/kernel/calendar'

type Uncompared = { chunk_no: number; lo: string; hi: string; period: Period }

/**
 * Compares what the finished chunks of a region's runs came to with the month before, chunk by
 * chunk, each in a transaction of its own; answers how many it did.
 */
export async function compareRuns(
  tenantId: number,
  isEnough: () => boolean = () => false
): Promise<number> {
  const waiting = await asTenant(tenantId, () =>
    rows<{ run_id: string }>(
      `select distinct c.run_id from billing_chunks c
         join billing_runs r on r.tenant_id = :tenant and r.id = c.run_id and r.mode = 'real'
        where c.tenant_id = :tenant and c.state = 'done' and not c.compared
          and r.status in ('done', 'frozen', 'issued')
        order by c.run_id`
    )
  )
  let chunks = 0
  for (const { run_id: runId } of waiting) {
    while (!(chunks > 0 && isEnough()) && (await compareNext(tenantId, runId))) chunks += 1
  }
  return chunks
}

function compareNext(tenantId: number, runId: string): Promise<boolean> {
  return asTenant(tenantId, async () => {
    const chunk = await one<Uncompared>(
      `select c.chunk_no, c.lo, c.hi, r.period from billing_chunks c
         join billing_runs r on r.tenant_id = :tenant and r.id = c.run_id
        where c.tenant_id = :tenant and c.run_id = :runId and c.state = 'done' and not c.compared
        order by c.chunk_no limit 1 for update of c skip locked`,
      { runId }
    )
    if (!chunk) return false
    const { chunk_no: no, lo, hi, period } = chunk
    await compareChunk({ runId, period, chunk: { no, lo, hi } })
    await affect(
      `update billing_chunks set compared = true
        where tenant_id = :tenant and run_id = :runId and chunk_no = :no`,
      { runId, no }
    )
    return true
  })
}
