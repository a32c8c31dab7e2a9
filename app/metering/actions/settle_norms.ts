import { rows } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { billedThrough } from '#metering/queries/billed_through'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { normsOfMonth } from '#metering/queries/norms_of_month'
import { encodeBasis, type BasisEntry } from '#metering/rules/consumption_basis'
import { matrixText } from '#metering/rules/matrix_text'
import type { NormPart } from '#metering/rules/norm_for_days'

type Asked = { period: Period; divisionIds: readonly number[]; after: string; atMost: number }

type Unmetered = { servicePointId: string; accountId: string; from: IsoDate }

/** In the place of a register: consumption by norm (as kinds of adjustments are told). */
const BY_NORM = '-6'

/**
 * Settles the next points that had no meter all month by the norms of their people, area, appliances
 * or heated rooms: one statement reads them, one writes them. A billed month that changes is late.
 */
export async function settleNorms(asked: Asked): Promise<{ settled: number; last: string | null }> {
  await holdMeasuring()
  const points = await unmeteredPoints(asked)
  const ids = points.map(({ servicePointId }) => servicePointId)
  const norms = await normsOfMonth(ids, asked.period)
  const months = points.flatMap((point) => {
    const parts = norms.partsFrom(point.servicePointId, point.from)
    return parts.length === 0 ? [] : [monthOf(point, parts, asked.period)]
  })
  const stored = await rows<{ id: string }>(STORE, {
    period: asked.period,
    billed: await billedThrough(),
    months: JSON.stringify(months),
  })
  return { settled: stored.length, last: ids.at(-1) ?? null }
}

function monthOf(
  { servicePointId, accountId, from }: Unmetered,
  parts: NormPart[],
  period: Period
) {
  const entries = parts.map((part): BasisEntry => ({
    registerId: BY_NORM,
    from,
    to: nextPeriod(period),
    fromWh: part.amount,
    toWh: part.monthlyBase,
    coefficient: BigInt(part.days),
    quantityWh: part.quantityWh,
  }))
  return {
    account_id: accountId,
    service_point_id: servicePointId,
    quantity_wh: parts.reduce((all, part) => all + part.quantityWh, 0n).toString(),
    basis: matrixText(encodeBasis(entries)),
  }
}

function unmeteredPoints(asked: Asked): Promise<Unmetered[]> {
  return rows<Unmetered>(
    `select s.id as "servicePointId", s.account_id as "accountId",
            greatest(s.valid_from, :period::date) as "from"
       from service_points s
       join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
      where s.tenant_id = :tenant and s.id > :after and a.division_id = any(:divisionIds)
        and s.valid_from < :end and (s.valid_to is null or s.valid_to >= :end)
        and exists (select from norm_terms n
                     where n.tenant_id = :tenant and n.service_point_id = s.id
                       and n.valid_from < :end and (n.valid_to is null or n.valid_to > :period))
        and not exists (select from installations i
                         where i.tenant_id = :tenant and i.service_point_id = s.id
                           and i.installed_on < :end
                           and (i.removed_on is null or i.removed_on > :period))
      order by s.id limit :atMost`,
    { ...asked, end: nextPeriod(asked.period) }
  )
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
