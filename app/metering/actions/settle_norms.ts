import { rows } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { measureConsumption } from '#metering/actions/measure_consumption'
import { billedThrough } from '#metering/queries/billed_through'
import { normPoints, type NormPoint } from '#metering/queries/norm_points'
import { normsOfMonth } from '#metering/queries/norms_of_month'
import { encodeBasis } from '#metering/rules/consumption_basis'
import { matrixText } from '#metering/rules/matrix_text'
import { normBasis } from '#metering/rules/norm_basis'
import type { NormPart } from '#metering/rules/norm_for_days'

type SettledNorms = { settled: number; seen: number; last: string | null }

type Asked = { period: Period; divisionIds: readonly number[]; after: string; atMost: number }

/**
 * Settles the next points that had no meter all month, or for a part of it, by the norms of their
 * people, area, appliances or heated rooms. Those without a meter all month are read by one statement
 * and written by one; what changes of them goes up to the points whose meters they run through. A
 * billed month that changes is late.
 */
export async function settleNorms(asked: Asked): Promise<SettledNorms> {
  await holdMeasuring()
  const { period } = asked
  const points = await normPoints(asked)
  const whole = points.filter(({ isPart }) => !isPart)
  const norms = await normsOfMonth(
    whole.map(({ servicePointId }) => servicePointId),
    period
  )
  const months = whole.flatMap((point) => {
    const parts = norms.partsFrom(point.servicePointId, point.from)
    return parts.length === 0 ? [] : [monthOf(point, parts, period)]
  })
  const stored = await store(period, months)
  for (const point of whole) {
    if (point.isJoined && stored.has(point.servicePointId)) {
      await adjustConsumption({ ...point, first: period })
    }
  }
  const parted = await settleParts(
    points.filter(({ isPart }) => isPart),
    period
  )
  const last = points.at(-1)?.servicePointId ?? null
  return { settled: stored.size + parted, seen: points.length, last }
}

/** A meter stood for a part of the month: the other days are added to what it measured. */
async function settleParts(points: readonly NormPoint[], period: Period) {
  let settled = 0
  for (const { servicePointId, accountId } of points) {
    const measured = await measureConsumption({ servicePointId, from: period })
    const adjusted = await adjustConsumption({ servicePointId, accountId, first: period })
    if ([...measured, ...adjusted].includes(period)) settled += 1
  }
  return settled
}

function monthOf({ servicePointId, accountId, from }: NormPoint, parts: NormPart[], month: Period) {
  return {
    account_id: accountId,
    service_point_id: servicePointId,
    quantity_wh: parts.reduce((all, part) => all + part.quantityWh, 0n).toString(),
    basis: matrixText(encodeBasis(normBasis(parts, { from, to: nextPeriod(month) }))),
  }
}

async function store(period: IsoDate, months: readonly object[]): Promise<Set<string>> {
  const stored = await rows<{ id: string }>(STORE, {
    period,
    billed: await billedThrough(),
    months: JSON.stringify(months),
  })
  return new Set(stored.map(({ id }) => id))
}

const STORE = `
  insert into consumptions as c (tenant_id, period, account_id, service_point_id, zone,
                                 quantity_wh, method, complete, basis, late)
  select :tenant, :period, m.account_id, m.service_point_id, 0, m.quantity_wh, 'norm', true,
         m.basis::bigint[], coalesce(:period <= :billed::date, false)
    from jsonb_to_recordset(:months::jsonb)
      as m(account_id bigint, service_point_id bigint, quantity_wh bigint, basis text)
  on conflict (tenant_id, period, account_id, service_point_id, zone) do update
     set quantity_wh = excluded.quantity_wh, basis = excluded.basis, method = 'norm',
         complete = true, measured_at = now(),
         late = c.late or (excluded.late and c.quantity_wh <> excluded.quantity_wh)
   where (c.quantity_wh, c.basis, c.method) is distinct from
         (excluded.quantity_wh, excluded.basis, excluded.method)
  returning c.service_point_id as id`
