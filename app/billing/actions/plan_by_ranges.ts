import { affect } from '#shared/database/sql'

/**
 * Chunks are read by ranges of keys, often right after their rows were written and before anything
 * has counted them: nested loops and parallel workers only lose time there.
 */
export async function planByRanges(): Promise<void> {
  await affect(PLANNER)
}

const PLANNER = `set local enable_nestloop = off; set local max_parallel_workers_per_gather = 0;
  set local jit = off`
