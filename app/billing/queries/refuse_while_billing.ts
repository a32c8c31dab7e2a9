import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'

/**
 * A run counts the divisions of its subtree chunk by chunk: until it is over they stay where they are.
 *
 * @throws E_RUN_IN_WORK
 */
export async function refuseWhileBilling(divisionIds: readonly number[]): Promise<void> {
  const run = await one<{ id: string }>(
    `select r.id from billing_runs r
       join divisions above on above.tenant_id = :tenant and above.id = r.division_id
       join divisions d on d.tenant_id = :tenant and d.id = any(:divisionIds)
        and (starts_with(d.path, above.path) or starts_with(above.path, d.path))
      where r.tenant_id = :tenant and r.status in ('planned', 'running') limit 1`,
    { divisionIds }
  )
  if (run) throw new DomainException('E_RUN_IN_WORK', { run: run.id }, 409)
}
