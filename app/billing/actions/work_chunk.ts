import { billChunk } from '#billing/actions/bill_chunk'
import { cancelChunk } from '#billing/actions/cancel_chunk'
import { tryChunk } from '#billing/actions/try_chunk'
import type { Chunk, ChunkResult, RunInWork } from '#billing/run_in_work'
import type { RunMode } from '#billing/run_mode'

const WORK: Record<RunMode, (run: RunInWork, chunk: Chunk) => Promise<ChunkResult>> = {
  real: billChunk,
  trial: tryChunk,
  cancellation: cancelChunk,
}

/** What a run of its mode does to the accounts of a chunk, in the current transaction. */
export function workChunk(run: RunInWork, chunk: Chunk): Promise<ChunkResult> {
  return WORK[run.mode](run, chunk)
}
