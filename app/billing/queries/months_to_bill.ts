import { rows } from '#shared/database/sql'
import { addMonths, type Period } from '#shared/kernel/calendar'
import type { RunScope } from '#billing/run_scope'

type Scope = RunScope & { divisionIds: readonly number[] }

/** What is older than the limitation period is corrected by hand, not by a run. */
const LIMITATION_MONTHS = 36

/** The month of a run, and earlier ones in its scope that changed after they were billed. */
export async function monthsToBill({ divisionIds, period, consumerClass }: Scope) {
  const late = await rows<{ period: Period }>(
    `select distinct c.period from consumptions c
       join personal_accounts a on a.tenant_id = :tenant and a.id = c.account_id
      where c.tenant_id = :tenant and c.late and c.period >= :earliest and c.period < :period
        and a.division_id = any(:divisionIds) and a.consumer_class = :consumerClass
      order by c.period`,
    { divisionIds, period, consumerClass, earliest: addMonths(period, -LIMITATION_MONTHS) }
  )
  return [...late.map((month) => month.period), period]
}
