import { affect, rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { divisionsUnder } from '#administration/queries/divisions_under'

type Change = { divisionId: number; period: Period; state: 'open' | 'closed' }

/** The exclusive side of `holdPeriodOpen`: no posting is under way while the state changes. */
export async function setPeriodState({ divisionId, period, state }: Change) {
  const divisionIds = await divisionsUnder(divisionId)
  await rows(
    `select pg_advisory_xact_lock(:tenant, id)
       from (select id from unnest(:divisionIds::int[]) id order by id) sorted`,
    { divisionIds }
  )
  await affect(
    `insert into periods (tenant_id, division_id, period, state, changed_by)
     select :tenant, id, :period, :state, :changedBy from unnest(:divisionIds::int[]) id
     on conflict (tenant_id, division_id, period) do update
       set state = excluded.state, changed_by = excluded.changed_by, changed_at = now()`,
    { divisionIds, period, state, changedBy: actorText() }
  )
}
