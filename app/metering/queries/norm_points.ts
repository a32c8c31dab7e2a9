import { rows } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'

type Asked = { period: Period; divisionIds: readonly number[]; after: string; atMost: number }

/** A point of which norms count something in a month. */
export type NormPoint = {
  servicePointId: string
  accountId: string
  /** The first day of its supply in the month. */
  from: IsoDate
  /** A meter stood for a part of its days; otherwise on none of them. */
  isPart: boolean
  /** Something runs through its meter, or it through another's. */
  isJoined: boolean
}

/** The next points after `after` that had no meter on some day of a month and that norms count. */
export function normPoints(asked: Asked): Promise<NormPoint[]> {
  return rows<NormPoint>(
    `select s.id as "servicePointId", s.account_id as "accountId",
            greatest(s.valid_from, :period::date) as "from",
            metered.days > 0 as "isPart",
            exists (select from supply_links l
                     where l.tenant_id = :tenant and s.id in (l.main_point_id, l.sub_point_id))
              or exists (select from boundary_equipment b
                          where b.tenant_id = :tenant and b.service_point_id = s.id) as "isJoined"
       from service_points s
       join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
       cross join lateral (
         select coalesce(sum(least(coalesce(i.removed_on, :end), :end::date)
                             - greatest(i.installed_on, :period::date)), 0) as days
           from installations i
          where i.tenant_id = :tenant and i.service_point_id = s.id and i.installed_on < :end
            and (i.removed_on is null or i.removed_on > :period)) metered
      where s.tenant_id = :tenant and s.id > :after and a.division_id = any(:divisionIds)
        and s.valid_from < :end and (s.valid_to is null or s.valid_to >= :end)
        and metered.days < :end::date - greatest(s.valid_from, :period::date)
        and exists (select from norm_terms n
                     where n.tenant_id = :tenant and n.service_point_id = s.id
                       and n.valid_from < :end and (n.valid_to is null or n.valid_to > :period))
      order by s.id limit :atMost`,
    { ...asked, end: nextPeriod(asked.period) }
  )
}
