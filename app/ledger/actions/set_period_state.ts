import { affect } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { holdPeriodsShut } from '#ledger/actions/hold_periods_shut'
import type { PeriodState } from '#ledger/rules/period_state'

type Change = {
  divisionIds: readonly number[]
  period: Period
  state: PeriodState
  reason?: string
}

/** No posting is under way in the divisions while the state of their month changes. */
export async function setPeriodState({ divisionIds, period, state, reason = '' }: Change) {
  await holdPeriodsShut(divisionIds)
  await affect(
    `insert into periods (tenant_id, division_id, period, state, changed_by, reason)
     select :tenant, id, :period, :state, :changedBy, :reason from (select distinct unnest(:divisionIds::int[]) as id) d
     on conflict (tenant_id, division_id, period) do update
       set state = excluded.state, changed_by = excluded.changed_by, changed_at = now(),
           reason = excluded.reason`,
    { divisionIds, period, state, changedBy: actorText(), reason }
  )
}
