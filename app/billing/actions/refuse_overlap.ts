import { one, rows } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type { RunScope } from '#billing/run_scope'

/**
 * No account may be in two runs under way at once, of any months: both would bill the same late
 * reading. Held for the rest of the transaction, so that two plans cannot miss one another.
 *
 * @throws E_RUN_UNDER_WAY
 */
export async function refuseOverlap({ divisionId, consumerClass }: Omit<RunScope, 'period'>) {
  await rows(`select pg_advisory_xact_lock(hashtextextended('billing.plan', :tenant))`)
  const other = await one<{ id: string }>(
    `select r.id from billing_runs r
       join divisions theirs on theirs.tenant_id = :tenant and theirs.id = r.division_id
       join divisions ours on ours.tenant_id = :tenant and ours.id = :divisionId
      where r.tenant_id = :tenant and r.consumer_class = :consumerClass
        and r.status in ('planned', 'running')
        and (starts_with(theirs.path, ours.path) or starts_with(ours.path, theirs.path))
      order by r.id limit 1`,
    { divisionId, consumerClass }
  )
  if (other) throw new DomainException('E_RUN_UNDER_WAY', { runId: other.id })
}
