import { affect, one, rows } from '#shared/database/sql'
import { isPassing } from '#shared/database/is_passing'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { penalizeChunk } from '#billing/actions/penalize_chunk'
import { penaltyRunInWork } from '#billing/queries/penalty_run_in_work'
import type { PenaltyRun } from '#billing/penalty_run'
import type { Chunk } from '#billing/run_in_work'

type Options = { isEnough?: () => boolean }

/**
 * The worker's part in penalties: works on every running penalty run of a region, chunk by chunk, each
 * one a transaction. Cut anywhere, it was never there. Answers the chunks done.
 */
export async function advancePenaltyRuns(tenantId: number, options: Options = {}): Promise<number> {
  const running = await asTenant(tenantId, () =>
    rows<{ id: string }>(
      `select id from penalty_runs where tenant_id = :tenant and status = 'running' order by id`
    )
  )
  let chunks = 0
  for (const { id } of running) chunks += await advance(tenantId, id, options)
  return chunks
}

async function advance(tenantId: number, runId: string, { isEnough }: Options) {
  const run = await asTenant(tenantId, () => penaltyRunInWork(runId))
  if (!run) return 0
  let chunks = 0
  while (!(chunks > 0 && isEnough?.()) && (await doNextChunk(run))) chunks += 1
  await asTenant(tenantId, () => finish(runId))
  return chunks
}

async function doNextChunk(run: PenaltyRun): Promise<boolean> {
  try {
    return await asTenant(run.tenantId, async () => {
      const chunk = await claim(run.id)
      if (!chunk) return false
      const done = await penalizeChunk(run, chunk)
      await affect(DONE, { runId: run.id, no: chunk.no, ...done })
      return true
    })
  } catch (error) {
    if (!isPassing(error)) await asTenant(run.tenantId, () => fail(run.id, error as Error))
    throw error
  }
}

/** Until the end of the transaction: a worker that dies frees the chunk by dying. */
async function claim(runId: string): Promise<Chunk | null> {
  return one<Chunk>(
    `select c.chunk_no as no, c.lo, c.hi from penalty_chunks c
       join penalty_runs r on r.tenant_id = :tenant and r.id = c.run_id
      where c.tenant_id = :tenant and c.run_id = :runId and c.state = 'todo'
        and r.status = 'running'
      order by c.chunk_no limit 1
        for update of c skip locked for share of r`,
    { runId }
  )
}

const DONE = `
  update penalty_chunks
     set state = 'done', accounts = :accounts, charges = :charges, amount_minor = :amountMinor,
         done_at = clock_timestamp()
   where tenant_id = :tenant and run_id = :runId and chunk_no = :no`

/** The last worker to come by closes the run, once. */
async function finish(runId: string) {
  const finished = await one(
    `update penalty_runs r set status = 'done', finished_at = now()
      where r.tenant_id = :tenant and r.id = :runId and r.status = 'running'
        and not exists (select from penalty_chunks c
                         where c.tenant_id = :tenant and c.run_id = r.id and c.state = 'todo')
      returning r.id`,
    { runId }
  )
  if (!finished) return
  await audit({ action: 'penalty_run.finished', subject: { kind: 'penalty_run', id: runId } })
}

async function fail(runId: string, error: Error) {
  await affect(
    `update penalty_runs set status = 'failed', last_error = :reason
      where tenant_id = :tenant and id = :runId and status = 'running'`,
    { runId, reason: error.message.slice(0, 500) }
  )
}
