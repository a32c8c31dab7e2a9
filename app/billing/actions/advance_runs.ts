import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { advanceRun, type AdvanceOptions } from '#billing/actions/advance_run'
import { compareRuns } from '#billing/actions/compare_runs'

/**
 * The worker's part in billing: works on every running run of a region, then compares what is done
 * with the month before; answers how many chunks it did.
 */
export async function advanceRuns(tenantId: number, options: AdvanceOptions = {}): Promise<number> {
  const running = await asTenant(tenantId, () =>
    rows<{ id: string }>(
      `select id from billing_runs where tenant_id = :tenant and status = 'running' order by id`
    )
  )
  let chunks = 0
  for (const { id } of running) chunks += await advanceRun(tenantId, id, options)
  return chunks + (await compareRuns(tenantId, options.isEnough))
}
