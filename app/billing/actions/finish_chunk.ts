import { affect } from '#shared/database/sql'
import type { Chunk, ChunkResult } from '#billing/run_in_work'

export async function finishChunk(runId: string, chunk: Chunk, result: ChunkResult) {
  await affect(
    `update billing_chunks
        set state = 'done', accounts = :accounts, charges = :charges, errors = :errors,
            amount_minor = :amountMinor, quantity_wh = :quantityWh, done_at = clock_timestamp()
      where tenant_id = :tenant and run_id = :runId and chunk_no = :no`,
    { runId, no: chunk.no, ...result }
  )
}
