import { one, rows } from '#shared/database/sql'
import { nextPeriod, addDays, type Period } from '#shared/kernel/calendar'

type Asked = { period: Period; divisionIds: readonly number[] }

export type SettlementPoint = { id: string; number: string; name: string; way: 'norm' | 'estimate' }

/** How many points a settlement of a month would look at, and the first of them by account. */
export type SettlementPreview = { byNorm: number; toEstimate: number; points: SettlementPoint[] }

const SHOWN = 100

/** Whom the settlement of a month touches; nothing is stored. */
export async function settlementPreview(asked: Asked): Promise<SettlementPreview> {
  const end = nextPeriod(asked.period)
  const bindings = { ...asked, end, monthEnd: addDays(end, -1) }
  const counts = await one<{ byNorm: number; toEstimate: number }>(
    `${POINTS}
     select count(*) filter (where way = 'norm')::int as "byNorm",
            count(*) filter (where way = 'estimate')::int as "toEstimate" from points`,
    bindings
  )
  const points = await rows<SettlementPoint>(
    `${POINTS} select id::text, number, name, way from points order by number, id limit ${SHOWN}`,
    bindings
  )
  return { ...counts!, points }
}

/** As the settlement itself picks them: `norm_points` and `unread_registers`. */
const POINTS = `
  with supplied as (
    select s.id, s.account_id, s.valid_from, a.number, a.name, metered.days, metered.at_end
      from service_points s
      join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
      cross join lateral (
        select coalesce(sum(least(coalesce(i.removed_on, :end), :end::date)
                            - greatest(i.installed_on, :period::date)), 0) as days,
               coalesce(bool_or(i.removed_on is null or i.removed_on > :monthEnd), false) as at_end
          from installations i
         where i.tenant_id = :tenant and i.service_point_id = s.id and i.installed_on < :end
           and (i.removed_on is null or i.removed_on > :period)) metered
     where s.tenant_id = :tenant and a.division_id = any(:divisionIds)
       and s.valid_from < :end and (s.valid_to is null or s.valid_to >= :end)),
  points as (
    select id, number, name, 'norm' as way from supplied s
     where days < :end::date - greatest(valid_from, :period::date)
       and exists (select from norm_terms n
                    where n.tenant_id = :tenant and n.service_point_id = s.id
                      and n.valid_from < :end and (n.valid_to is null or n.valid_to > :period))
    union all
    select id, number, name, 'estimate' from supplied s
     where at_end
       and not coalesce((select bool_and(c.complete) from consumptions c
                          where c.tenant_id = :tenant and c.period = :period
                            and c.account_id = s.account_id and c.service_point_id = s.id), false))`
