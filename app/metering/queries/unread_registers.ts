import { rows } from '#shared/database/sql'
import { addDays, addMonths, nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'

type Asked = { period: Period; divisionIds: readonly number[]; after: string; atMost: number }

/** A register that stands at the end of a month which its readings do not reach. */
export type UnreadRegister = {
  servicePointId: string
  accountId: string
  number: string
  registerId: string
  /** The whole or the only dial: a norm is for it. */
  isWhole: boolean
  digits: number
  coefficient: string
  /** The last value that counts, an estimate too. */
  lastOn: IsoDate
  lastWh: string
  estimates: number
  /** Full months before, the newest first, and the same month of the year before. */
  recent: { quantityWh: string; period: Period }[]
  yearBefore: { quantityWh: string; period: Period } | null
}

/** Registers of the next points after `after` in order, all that an estimate needs in one statement. */
export function unreadRegisters(asked: Asked): Promise<UnreadRegister[]> {
  const { period } = asked
  return rows<UnreadRegister>(UNREAD, {
    ...asked,
    monthEnd: addDays(nextPeriod(period), -1),
    end: nextPeriod(period),
    earliest: addMonths(period, -24),
    yearBefore: addMonths(period, -12),
  })
}

const UNREAD = `
  with points as (
    select s.id, s.account_id, a.number
      from service_points s
      join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
     where s.tenant_id = :tenant and s.id > :after and a.division_id = any(:divisionIds)
       and s.valid_from < :end and (s.valid_to is null or s.valid_to > :monthEnd)
       and exists (select from installations i
                    where i.tenant_id = :tenant and i.service_point_id = s.id
                      and i.installed_on < :end
                      and (i.removed_on is null or i.removed_on > :monthEnd))
       and not coalesce((select bool_and(c.complete) from consumptions c
                          where c.tenant_id = :tenant and c.period = :period
                            and c.account_id = s.account_id and c.service_point_id = s.id), false)
     order by s.id limit :atMost)
  select p.id as "servicePointId", p.account_id as "accountId", p.number,
         g.id as "registerId", g.zone = 0 as "isWhole", t.digits, i.coefficient,
         last.read_on as "lastOn", last.value_wh as "lastWh",
         (select count(*)::int from readings e
           where e.tenant_id = :tenant and e.register_id = g.id and e.status = 'accepted'
             and e.source = 'estimate' and e.read_on < :end
             and e.read_on > coalesce(real.read_on, '-infinity')) as estimates,
         coalesce(full_months.recent, '[]') as recent, full_months."yearBefore"
    from points p
    join installations i on i.tenant_id = :tenant and i.service_point_id = p.id
     and i.installed_on < :end and (i.removed_on is null or i.removed_on > :monthEnd)
    join meters m on m.tenant_id = :tenant and m.id = i.meter_id
    join meter_types t on t.tenant_id = :tenant and t.id = m.meter_type_id
    join registers g on g.tenant_id = :tenant and g.meter_id = m.id and g.code !~ '^(A-|R)'
    join lateral (
      select r.read_on, r.value_wh from readings r
       where r.tenant_id = :tenant and r.register_id = g.id and r.status = 'accepted'
         and r.read_on < :monthEnd
       order by r.read_on desc, r.source = 'estimate', r.id desc limit 1) last on true
    left join lateral (
      select max(r.read_on) as read_on from readings r
       where r.tenant_id = :tenant and r.register_id = g.id and r.status = 'accepted'
         and r.source <> 'estimate' and r.read_on < :end) real on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('period', c.period, 'quantityWh', c.quantity_wh::text)
                       order by c.period desc) as recent,
             (jsonb_agg(jsonb_build_object('period', c.period, 'quantityWh', c.quantity_wh::text))
               filter (where c.period = :yearBefore)) -> 0 as "yearBefore"
        from consumptions c
       where c.tenant_id = :tenant and c.period >= :earliest and c.period < :period
         and c.account_id = p.account_id and c.service_point_id = p.id and c.zone = g.zone
         and c.complete and c.method in ('measured', 'interval')) full_months on true
   where not exists (select from readings r
                      where r.tenant_id = :tenant and r.register_id = g.id and r.status = 'accepted'
                        and r.read_on >= :monthEnd)
   order by p.id, g.id`
