import { one, rows } from '#shared/database/sql'
import { addDays, periodOf, type IsoDate, type Period } from '#shared/kernel/calendar'
import { spreadByMonth } from '#metering/rules/spread_by_month'
import type { MonthToAdjust } from '#metering/rules/month_adjustments'
import { normedDays } from '#metering/queries/normed_days'
import { equipmentOf } from '#metering/queries/equipment_of'

type Asked = { servicePointId: string; accountId: string; first: Period }

/** Whether anything is, or was, added to a point's metered consumption or taken from it. */
export async function isAdjusted(asked: Asked): Promise<boolean> {
  const found = await one<{ adjusted: boolean }>(
    `select exists (select from supply_links
                     where tenant_id = :tenant and main_point_id = :servicePointId)
         or exists (select from boundary_equipment
                     where tenant_id = :tenant and service_point_id = :servicePointId)
         or exists (select from norm_terms
                     where tenant_id = :tenant and service_point_id = :servicePointId)
         or exists (select from usage_acts
                     where tenant_id = :tenant and service_point_id = :servicePointId)
         or exists (select from consumption_adjustments
                     where tenant_id = :tenant and period >= :first
                       and account_id = :accountId and service_point_id = :servicePointId) as adjusted`,
    asked
  )
  return found!.adjusted
}

/** The months of a point from `first` on, with all that changes them. */
export async function adjustmentFacts(asked: Asked): Promise<MonthToAdjust[]> {
  const metered = await meteredMonths(asked)
  const equipment = await equipmentOf(asked.servicePointId)
  const subs = await subMonths(asked)
  const acts = await actParts(asked)
  const normed = await normedDays(asked)
  const periods = new Set([...metered.keys(), ...acts.map(({ from }) => periodOf(from))])
  return [...periods].sort().map((period) => ({
    period,
    meteredWh: metered.get(period) ?? 0n,
    equipment: metered.has(period) ? equipment : [],
    subs: subs.filter((sub) => sub.period === period),
    acts: acts.filter(({ from }) => periodOf(from) === period),
    norms: normed.flatMap((days) =>
      days.period === period && metered.has(period) ? days.basis : []
    ),
  }))
}

async function meteredMonths(asked: Asked) {
  const found = await rows<{ period: Period; quantityWh: string }>(
    `select period, sum(quantity_wh)::text as "quantityWh" from consumptions
      where tenant_id = :tenant and period >= :first and account_id = :accountId
        and service_point_id = :servicePointId
      group by period`,
    asked
  )
  return new Map(found.map(({ period, quantityWh }) => [period, BigInt(quantityWh)]))
}

type SubRow = {
  id: string
  period: Period
  from: IsoDate
  to: IsoDate | null
  usedWh: string
}

/** All that ran through the main meter for a sub-consumer: its own losses and acts too. */
async function subMonths({ servicePointId, first }: Asked) {
  const found = await rows<SubRow>(
    `select l.id, l.valid_from as "from", l.valid_to as "to", u.period,
            sum(u.quantity_wh)::text as "usedWh"
       from supply_links l
       join service_points s on s.tenant_id = :tenant and s.id = l.sub_point_id
       cross join lateral (
         select period, quantity_wh from consumptions
          where tenant_id = :tenant and period >= :first and account_id = s.account_id
            and service_point_id = s.id
         union all
         select period, quantity_wh from consumption_adjustments
          where tenant_id = :tenant and period >= :first and account_id = s.account_id
            and service_point_id = s.id and kind > 1) u
      where l.tenant_id = :tenant and l.main_point_id = :servicePointId
        and (l.valid_to is null or l.valid_to > :first)
      group by l.id, l.valid_from, l.valid_to, u.period
      order by l.id, u.period`,
    { servicePointId, first }
  )
  return found.map((row) => ({ ...row, usedWh: BigInt(row.usedWh) }))
}

/** Acts that stand, by the months of their days. */
async function actParts({ servicePointId, accountId, first }: Asked) {
  const found = await rows<{ id: string; from: IsoDate; to: IsoDate; quantityWh: string }>(
    `select id, counted_from as "from", counted_to as "to", quantity_wh as "quantityWh"
       from usage_acts
      where tenant_id = :tenant and service_point_id = :servicePointId
        and account_id = :accountId and status = 'posted' and counted_to > :first
      order by id`,
    { servicePointId, accountId, first }
  )
  return found.flatMap(({ id, from, to, quantityWh }) =>
    spreadByMonth({
      fromReadOn: addDays(from, -1),
      toReadOn: addDays(to, -1),
      quantityWh: BigInt(quantityWh),
    })
      .filter((part) => part.period >= first)
      .map((part) => ({ id, from: part.from, to: part.to, quantityWh: part.quantityWh }))
  )
}
