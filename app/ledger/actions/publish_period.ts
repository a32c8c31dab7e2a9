import { affect } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { PeriodState } from '#ledger/rules/period_state'

/**
 * Tells the republic whether the region has closed a month. The row stays locked until the
 * transaction ends: the republic closes after that, or before.
 */
export async function publishPeriod(period: Period, state: PeriodState) {
  await affect(
    `insert into platform.region_periods as p (tenant_id, period, state)
     values (:tenant, :period, :state)
     on conflict (tenant_id, period) do update
       set state = excluded.state, changed_at = clock_timestamp()`,
    { period, state }
  )
}
