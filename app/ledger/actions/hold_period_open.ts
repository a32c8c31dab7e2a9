import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'

/**
 * Refuses when the month is closed in any of the divisions, and keeps it open until the current
 * transaction ends: closing takes the same locks exclusively, so it waits for postings under way.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function holdPeriodOpen(divisionIds: readonly number[], period: Period) {
  // Two statements: what was closed while we waited for the lock is seen by the second one only.
  await rows(
    `select pg_advisory_xact_lock_shared(:tenant, id)
       from (select id from unnest(:divisionIds::int[]) id order by id) sorted`,
    { divisionIds }
  )
  const closed = await rows(
    `select division_id from periods
      where tenant_id = :tenant and period = :period and division_id = any(:divisionIds)
        and state = 'closed' limit 1`,
    { divisionIds, period }
  )
  if (closed.length > 0) throw new DomainException('E_PERIOD_CLOSED', { period })
}
