import { rows } from '#shared/database/sql'
import { periodOf, type IsoDate, type Period } from '#shared/kernel/calendar'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { billedThrough } from '#metering/queries/billed_through'
import { lockPoint, type LockedPoint } from '#metering/queries/lock_point'
import { normedDays } from '#metering/queries/normed_days'
import { measuredRegisters } from '#metering/queries/measured_registers'
import { encodeBasis } from '#metering/rules/consumption_basis'
import { consumptionByMonth, type MonthConsumption } from '#metering/rules/consumption_by_month'
import { matrixText } from '#metering/rules/matrix_text'

export type Measurement = {
  servicePointId: string
  /** The first day whose consumption may have changed. */
  from: IsoDate
}

/**
 * Measures the consumption of a service point anew, from the month of `from` on, and answers the
 * months that changed. A month that a billing run has begun with is marked late when its quantity
 * changes or it becomes complete: the next run bills the difference. What is added to it or taken
 * from it follows, up to the points whose meters it runs through.
 */
export async function measureConsumption({ servicePointId, from }: Measurement): Promise<Period[]> {
  await holdMeasuring()
  const point = await lockPoint(servicePointId)
  const first = periodOf(from)
  const registers = await measuredRegisters(servicePointId, first)
  const service = { from: point.validFrom, to: point.validTo }
  const normed = await normedDays({ servicePointId, first })
  const months = consumptionByMonth(registers, service, normed).filter(
    ({ period }) => period >= first
  )
  const measured = { servicePointId, point, first, months, billed: await billedThrough() }
  const changed = [...(await emptyOthers(measured)), ...(await store(measured))]
  if (changed.length === 0) return []
  const adjusted = await adjustConsumption({ servicePointId, accountId: point.accountId, first })
  return [...new Set([...changed, ...adjusted])].sort()
}

type Measured = {
  servicePointId: string
  point: LockedPoint
  first: Period
  months: readonly MonthConsumption[]
  billed: Period | null
}

/** A month settled by norms stays so until a meter stands at the point on some day of it. */
const METERED = `exists (select from installations i
  where i.tenant_id = :tenant and i.service_point_id = :servicePointId
    and i.installed_on < period + interval '1 month'
    and (i.removed_on is null or i.removed_on > period))`

/** Months that nothing measures any more: forgotten, or nought and late when they were billed. */
async function emptyOthers({ servicePointId, point, first, months, billed }: Measured) {
  const bindings = {
    servicePointId,
    accountId: point.accountId,
    first,
    kept: months.map(({ period, zone }) => `${period} ${zone}`),
    billed,
  }
  const others = `tenant_id = :tenant and period >= :first and account_id = :accountId
    and service_point_id = :servicePointId and (method <> 'norm' or ${METERED})
    and not (period || ' ' || zone = any(:kept::text[]))`
  const forgotten = await rows<{ period: Period }>(
    `delete from consumptions where ${others} and (:billed::date is null or period > :billed::date)
     returning period`,
    bindings
  )
  const emptied = await rows<{ period: Period }>(
    `update consumptions set quantity_wh = 0, complete = false, basis = '{}', measured_at = now(),
            late = late or quantity_wh > 0
      where ${others} and (quantity_wh > 0 or complete) returning period`,
    bindings
  )
  return [...forgotten, ...emptied].map(({ period }) => period)
}

async function store({ servicePointId, point, months, billed }: Measured) {
  const changed = await rows<{ period: Period }>(STORE, {
    servicePointId,
    accountId: point.accountId,
    billed,
    months: JSON.stringify(
      months.map(({ quantityWh, basis, ...month }) => ({
        ...month,
        quantity_wh: quantityWh.toString(),
        basis: matrixText(encodeBasis(basis)),
      }))
    ),
  })
  return changed.map(({ period }) => period)
}

const STORE = `
  insert into consumptions as c (tenant_id, period, account_id, service_point_id, zone,
                                 quantity_wh, method, complete, basis, late)
  select :tenant, m.period, :accountId, :servicePointId, m.zone,
         m.quantity_wh, m.method, m.complete, m.basis::bigint[],
         coalesce(m.period <= :billed::date, false)
    from jsonb_to_recordset(:months::jsonb)
      as m(period date, zone smallint, quantity_wh bigint, method text, complete boolean, basis text)
  on conflict (tenant_id, period, account_id, service_point_id, zone) do update
     set quantity_wh = excluded.quantity_wh, method = excluded.method,
         complete = excluded.complete, basis = excluded.basis, measured_at = now(),
         late = c.late or (excluded.late and (c.quantity_wh <> excluded.quantity_wh
                                              or (excluded.complete and not c.complete)))
   where (c.quantity_wh, c.method, c.complete, c.basis)
         is distinct from (excluded.quantity_wh, excluded.method, excluded.complete, excluded.basis)
  returning c.period`
