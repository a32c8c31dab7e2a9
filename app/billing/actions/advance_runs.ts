import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { advanceRun, type AdvanceOptions } from '#billing/actions/advance_run'

/** The worker's part in billing: works on every running run of a region; answers the chunks done. */
export async function advanceRuns(tenantId: number, options: AdvanceOptions = {}): Promise<number> {
  const running = await asTenant(tenantId, () =>
    rows<{ id: string }>(
      `select id from billing_runs where tenant_id = :tenant and status = 'running' order by id`
    )
  )
  let chunks = 0
  for (const { id } of running) chunks += await advanceRun(tenantId, id, options)
  return chunks
}
