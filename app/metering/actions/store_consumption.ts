import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { billedThrough } from '#metering/queries/billed_through'
import { encodeBasis } from '#metering/rules/consumption_basis'
import type { MonthConsumption } from '#metering/rules/consumption_by_month'
import { matrixText } from '#metering/rules/matrix_text'

export type MeasuredPoint = {
  servicePointId: string
  accountId: string
  first: Period
  /** All that is measured from `first` on. */
  months: readonly MonthConsumption[]
}

type Changed = { servicePointId: string; period: Period }

/** Writes measured months down and answers those that changed, by point. */
export async function storeConsumption(
  measured: readonly MeasuredPoint[]
): Promise<Map<string, Period[]>> {
  const billed = await billedThrough()
  const changed = [...(await emptyOthers(measured, billed)), ...(await store(measured, billed))]
  return new Map(
    [...Map.groupBy(changed, ({ servicePointId }) => servicePointId)].map(([id, months]) => [
      id,
      [...new Set(months.map(({ period }) => period))].sort(),
    ])
  )
}

type Key = Changed & { accountId: string; zone: number }

/** Months that nothing measures any more: forgotten, or nought and late when they were billed. */
async function emptyOthers(measured: readonly MeasuredPoint[], billed: Period | null) {
  const others = await othersOf(measured)
  if (others.length === 0) return []
  const bindings = {
    billed,
    periods: others.map(({ period }) => period),
    accounts: others.map(({ accountId }) => accountId),
    points: others.map(({ servicePointId }) => servicePointId),
    zones: others.map(({ zone }) => zone),
  }
  const forgotten = await rows<Changed>(
    `delete from consumptions c using ${KEYS}
      where ${BY_KEY} and (:billed::date is null or c.period > :billed::date)
     returning c.service_point_id as "servicePointId", c.period`,
    bindings
  )
  const emptied = await rows<Changed>(
    `update consumptions c
        set quantity_wh = 0, complete = false, basis = '{}', measured_at = now(),
            late = late or quantity_wh > 0
       from ${KEYS}
      where ${BY_KEY} and (c.quantity_wh > 0 or c.complete)
     returning c.service_point_id as "servicePointId", c.period`,
    bindings
  )
  return [...forgotten, ...emptied]
}

const KEYS = `unnest(:periods::date[], :accounts::bigint[], :points::bigint[], :zones::smallint[])
                as k(period, account_id, point, zone)`
const BY_KEY = `c.tenant_id = :tenant and c.period = k.period and c.account_id = k.account_id
                and c.service_point_id = k.point and c.zone = k.zone`

/**
 * What stands in the months from `first` on and is not measured now. Each month is looked up by its
 * key: a range of months would read those of the whole region. No month is measured before it comes.
 */
async function othersOf(measured: readonly MeasuredPoint[]): Promise<Key[]> {
  const kept = measured.flatMap(({ servicePointId, months }) =>
    months.map(({ period, zone }) => `${servicePointId} ${period} ${zone}`)
  )
  return rows<Key>(
    `select c.service_point_id as "servicePointId", c.period, c.account_id as "accountId", c.zone
       from unnest(:points::bigint[], :accounts::bigint[], :firsts::date[])
         as a(point, account_id, first)
      cross join lateral generate_series(a.first::timestamp, :latest::timestamp,
                                         interval '1 month') as m(month)
       join consumptions c on c.tenant_id = :tenant and c.period = m.month::date
        and c.account_id = a.account_id and c.service_point_id = a.point
        and c.period >= :earliest::date
      where (c.method <> 'norm' or ${METERED})
        and not (c.service_point_id || ' ' || c.period || ' ' || c.zone = any(:kept::text[]))`,
    {
      kept,
      points: measured.map(({ servicePointId }) => servicePointId),
      accounts: measured.map(({ accountId }) => accountId),
      firsts: measured.map(({ first }) => first),
      earliest: measured.map(({ first }) => first).sort()[0] ?? null,
      latest: clock.period(),
    }
  )
}

/** A month settled by norms stays so until a meter stands at the point on some day of it. */
const METERED = `exists (select from installations i
  where i.tenant_id = :tenant and i.service_point_id = c.service_point_id
    and i.installed_on < c.period + interval '1 month'
    and (i.removed_on is null or i.removed_on > c.period))`

function store(measured: readonly MeasuredPoint[], billed: Period | null): Promise<Changed[]> {
  const months = measured.flatMap(({ servicePointId, accountId, months: own }) =>
    own.map(({ quantityWh, basis, ...month }) => ({
      ...month,
      point: servicePointId,
      account_id: accountId,
      quantity_wh: quantityWh.toString(),
      basis: matrixText(encodeBasis(basis)),
    }))
  )
  return rows<Changed>(STORE, { billed, months: JSON.stringify(months) })
}

const STORE = `
  insert into consumptions as c (tenant_id, period, account_id, service_point_id, zone,
                                 quantity_wh, method, complete, basis, late)
  select :tenant, m.period, m.account_id, m.point, m.zone,
         m.quantity_wh, m.method, m.complete, m.basis::bigint[],
         coalesce(m.period <= :billed::date, false)
    from jsonb_to_recordset(:months::jsonb)
      as m(period date, account_id bigint, point bigint, zone smallint, quantity_wh bigint,
           method text, complete boolean, basis text)
   order by m.period, m.account_id
  on conflict (tenant_id, period, account_id, service_point_id, zone) do update
     set quantity_wh = excluded.quantity_wh, method = excluded.method,
         complete = excluded.complete, basis = excluded.basis, measured_at = now(),
         late = c.late or (excluded.late and (c.quantity_wh <> excluded.quantity_wh
                                              or (excluded.complete and not c.complete)))
   where (c.quantity_wh, c.method, c.complete, c.basis)
         is distinct from (excluded.quantity_wh, excluded.method, excluded.complete, excluded.basis)
  returning c.service_point_id as "servicePointId", c.period`
