import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { adjustmentFacts, isAdjusted } from '#metering/queries/adjustment_facts'
import { billedThrough } from '#metering/queries/billed_through'
import { lockPoint } from '#metering/queries/lock_point'
import { mainPointsOf } from '#metering/queries/main_points_of'
import { encodeBasis } from '#metering/rules/consumption_basis'
import { matrixText } from '#metering/rules/matrix_text'
import { monthAdjustments } from '#metering/rules/month_adjustments'

type Asked = { servicePointId: string; accountId: string; first: Period }

/**
 * Settles anew what is added to a point's metered months and taken from them, from `first` on, and
 * then the same of the points whose meters it runs through. Answers the months of this point that
 * changed; those that a billing run has begun with are marked late.
 */
export async function adjustConsumption(asked: Asked): Promise<Period[]> {
  const changed = (await isAdjusted(asked)) ? await adjustPoint(asked) : []
  for (const mainPointId of await mainPointsOf(asked.servicePointId, asked.first)) {
    const { accountId } = await lockPoint(mainPointId)
    await adjustConsumption({ servicePointId: mainPointId, accountId, first: asked.first })
  }
  return changed
}

async function adjustPoint(asked: Asked): Promise<Period[]> {
  const wanted = (await adjustmentFacts(asked)).flatMap((month) =>
    monthAdjustments(month).map(({ kind, quantityWh, basis }) => ({
      period: month.period,
      kind,
      quantity_wh: quantityWh.toString(),
      basis: matrixText(encodeBasis(basis)),
    }))
  )
  const stored = { ...asked, wanted: JSON.stringify(wanted) }
  const changed = await rows<{ period: Period }>(STORE, stored)
  const periods = [...new Set(changed.map(({ period }) => period))].sort()
  if (periods.length > 0) await tellMonths({ ...asked, periods })
  return periods
}

/**
 * A month that only an act speaks of gets its row where no meter stood that could fill it; a billed
 * one waits for the next run.
 */
async function tellMonths({ first: _, ...asked }: Asked & { periods: Period[] }) {
  const bindings = { ...asked, billed: await billedThrough() }
  await rows(
    `insert into consumptions (tenant_id, period, account_id, service_point_id, zone, quantity_wh,
                               method, complete)
     select :tenant, period, :accountId, :servicePointId, 0, 0, 'norm', true
       from unnest(:periods::date[]) as m(period)
      where not exists (select from consumptions c
                         where c.tenant_id = :tenant and c.period = m.period
                           and c.account_id = :accountId and c.service_point_id = :servicePointId)
        and not exists (select from installations i
                         where i.tenant_id = :tenant and i.service_point_id = :servicePointId
                           and i.installed_on < m.period + interval '1 month'
                           and (i.removed_on is null or i.removed_on > m.period))`,
    { accountId: asked.accountId, servicePointId: asked.servicePointId, periods: asked.periods }
  )
  await rows(
    `update consumptions set late = true
      where tenant_id = :tenant and period = any(:periods::date[]) and period <= :billed::date
        and account_id = :accountId and service_point_id = :servicePointId`,
    bindings
  )
}

const STORE = `
  with wanted as (
    select * from jsonb_to_recordset(:wanted::jsonb)
      as w(period date, kind smallint, quantity_wh bigint, basis text)),
  gone as (
    delete from consumption_adjustments a
     where a.tenant_id = :tenant and a.period >= :first and a.account_id = :accountId
       and a.service_point_id = :servicePointId
       and not exists (select from wanted w where w.period = a.period and w.kind = a.kind)
    returning a.period),
  stored as (
    insert into consumption_adjustments as a
      (tenant_id, period, account_id, service_point_id, kind, quantity_wh, basis)
    select :tenant, period, :accountId, :servicePointId, kind, quantity_wh, basis::bigint[]
      from wanted
    on conflict (tenant_id, period, account_id, service_point_id, kind) do update
       set quantity_wh = excluded.quantity_wh, basis = excluded.basis, settled_at = now()
     where (a.quantity_wh, a.basis) is distinct from (excluded.quantity_wh, excluded.basis)
    returning a.period)
  select period from gone union select period from stored`
