import { affect } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { RunScope } from '#billing/run_scope'

type Scope = RunScope & { divisionIds: readonly number[]; from: Period }

/**
 * Lets the next run of the scope look again at the months that were billed from `from` on: a price, a
 * season or a rule changed behind them.
 */
export async function rerateMonths({ divisionIds, period, consumerClass, from }: Scope) {
  await affect(
    `update consumptions c set late = true
       from personal_accounts a
      where c.tenant_id = :tenant and c.period >= :from and c.period < :period and c.complete
        and not c.late and a.tenant_id = :tenant and a.id = c.account_id
        and a.division_id = any(:divisionIds) and a.consumer_class = :consumerClass
        and exists (select from charges g
                     where g.tenant_id = :tenant and g.period = c.period
                       and g.account_id = c.account_id
                       and g.service_point_id = c.service_point_id)`,
    { divisionIds, period, consumerClass, from }
  )
}
