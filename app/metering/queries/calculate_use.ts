import { rows } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import {
  addMonths,
  daysInPeriod,
  periodOf,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'
import { settingOn } from '#administration/queries/setting_on'
import { unmeteredUse, type UnmeteredUse } from '#metering/rules/unmetered_use'
import { countedBetween, type CountedMonth } from '#metering/rules/counted_between'
import type { UsageFacts } from '#metering/usage_act'

/** The limits of the day on which an act is drawn up. */
export type CalculatedUse = { use: UnmeteredUse; capMonths: number }

/** Calculates what an act comes to, and stores nothing. */
export async function calculateUse(
  { servicePointId, ...facts }: UsageFacts,
  drawnOn: IsoDate
): Promise<CalculatedUse> {
  const isFailed = facts.kind === 'failed_meter'
  const capMonths = await settingOn(
    isFailed ? 'metering.failed_meter_months' : 'metering.tampering_months',
    { on: drawnOn }
  )
  const average = isFailed ? await averageBefore(servicePointId, facts.from, drawnOn) : null
  try {
    const counted = await countedMonths({ servicePointId, ...facts }, drawnOn)
    const metered = (from: IsoDate, to: IsoDate) => countedBetween(counted, from, to)
    return { use: unmeteredUse({ ...facts, average, capMonths, metered }), capMonths }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DomainException(`E_ACT_${error.message.toUpperCase()}`)
  }
}

/** What the meter of the point counted in the months of a violation, by a rule of the region. */
async function countedMonths(
  { servicePointId, kind, from, to }: UsageFacts,
  on: IsoDate
): Promise<CountedMonth[]> {
  if (kind !== 'tampering' || !(await settingOn('metering.tampering_less_metered', { on }))) {
    return []
  }
  const found = await rows<{ period: Period; quantityWh: string }>(
    `select c.period, sum(c.quantity_wh)::text as "quantityWh"
       from service_points s
       join consumptions c on c.tenant_id = :tenant and c.period >= :first and c.period < :to
        and c.account_id = s.account_id and c.service_point_id = s.id
      where s.tenant_id = :tenant and s.id = :servicePointId and c.method <> 'norm'
      group by c.period`,
    { servicePointId, first: periodOf(from), to }
  )
  return found.map((month) => ({ ...month, quantityWh: BigInt(month.quantityWh) }))
}

/** The last full months that a meter measured before it failed, together. */
async function averageBefore(servicePointId: string, from: IsoDate, drawnOn: IsoDate) {
  const months = await settingOn('metering.estimate_months', { on: drawnOn })
  const before = periodOf(from)
  const found = await rows<{ period: Period; quantityWh: string }>(
    `select c.period, sum(c.quantity_wh)::text as "quantityWh"
       from service_points s
       join consumptions c on c.tenant_id = :tenant and c.period >= :earliest and c.period < :before
        and c.account_id = s.account_id and c.service_point_id = s.id
      where s.tenant_id = :tenant and s.id = :servicePointId
      group by c.period
     having bool_and(c.complete) and bool_and(c.method in ('measured', 'interval'))
      order by c.period desc limit :months`,
    { servicePointId, before, earliest: addMonths(before, -24), months }
  )
  if (found.length === 0) return null
  return {
    quantityWh: found.reduce((all, month) => all + BigInt(month.quantityWh), 0n),
    days: found.reduce((all, month) => all + daysInPeriod(month.period), 0),
  }
}
