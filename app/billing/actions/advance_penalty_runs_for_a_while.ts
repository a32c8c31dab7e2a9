import { advancePenaltyRuns } from '#billing/actions/advance_penalty_runs'

const A_WHILE_MS = 2000

/** A worker's turn at penalties: about two seconds, so that other work of the region does not wait. */
export function advancePenaltyRunsForAWhile(tenantId: number): Promise<number> {
  const startedAt = performance.now()
  return advancePenaltyRuns(tenantId, {
    isEnough: () => performance.now() - startedAt > A_WHILE_MS,
  })
}
