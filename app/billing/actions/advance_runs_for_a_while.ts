import { advanceRuns } from '#billing/actions/advance_runs'

const A_WHILE_MS = 2000

/**
 * A worker's turn at billing: chunks of the running runs for about two seconds, so that letters and
 * other work of the region do not wait until a large run ends, and a worker can be stopped.
 */
export function advanceRunsForAWhile(tenantId: number): Promise<number> {
  const startedAt = performance.now()
  return advanceRuns(tenantId, { isEnough: () => performance.now() - startedAt > A_WHILE_MS })
}
