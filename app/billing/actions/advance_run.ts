import { affect } from '#shared/database/sql'
import { isPassing } from '#shared/database/is_passing'
import { asTenant } from '#shared/tenancy/as_tenant'
import { claimChunk } from '#billing/actions/claim_chunk'
import { finishChunk } from '#billing/actions/finish_chunk'
import { finishRun } from '#billing/actions/finish_run'
import { workChunk } from '#billing/actions/work_chunk'
import { runInWork } from '#billing/queries/run_in_work'
import type { RunInWork } from '#billing/run_in_work'

export type AdvanceOptions = {
  /** Told after each chunk that was committed; the next one waits for it. */
  chunkDone?: (accounts: number) => void | Promise<void>
  /** Asked after each chunk: true leaves the rest for later. */
  isEnough?: () => boolean
}

/**
 * Works on a running run, chunk by chunk, until none is left for this worker; answers how many it did.
 * Each chunk is one transaction: cut anywhere, it was never there, and the next worker does it again.
 */
export async function advanceRun(
  tenantId: number,
  runId: string,
  { chunkDone, isEnough }: AdvanceOptions = {}
): Promise<number> {
  const run = await asTenant(tenantId, () => runInWork(runId))
  if (!run) return 0
  let chunks = 0
  while (!(chunks > 0 && isEnough?.())) {
    const accounts = await billNextChunk(run)
    if (accounts === null) break
    chunks += 1
    await chunkDone?.(accounts)
  }
  await asTenant(tenantId, () => finishRun(runId))
  return chunks
}

async function billNextChunk(run: RunInWork): Promise<number | null> {
  try {
    return await asTenant(run.tenantId, async () => {
      const chunk = await claimChunk(run.id)
      if (!chunk) return null
      const result = await workChunk(run, chunk)
      await finishChunk(run.id, chunk, result)
      return result.accounts
    })
  } catch (error) {
    if (isPassing(error)) throw error
    await asTenant(run.tenantId, () => failRun(run.id, error as Error))
    throw error
  }
}

/** Anything else would fail again for ever: the run stops and says why, and people resume it. */
async function failRun(runId: string, error: Error) {
  await affect(
    `update billing_runs set status = 'failed', last_error = :reason
      where tenant_id = :tenant and id = :runId and status = 'running'`,
    { runId, reason: error.message.slice(0, 500) }
  )
}
