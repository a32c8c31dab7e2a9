import { rows } from '#shared/database/sql'
import { nextPeriod, type Period } from '#shared/kernel/calendar'
import type { Norm } from '#metering/rules/norm_for_days'

/** The norms that hold on some day of a month. */
export async function normsInForce(period: Period): Promise<Norm[]> {
  const found = await rows<Omit<Norm, 'monthlyBase'> & { monthlyBase: string }>(
    `select code, monthly_base as "monthlyBase", heating_only as "heatingOnly",
            valid_from as "from", valid_to as "to"
       from consumption_norms
      where tenant_id = :tenant and valid_from < :end and (valid_to is null or valid_to > :period)
      order by code, valid_from`,
    { period, end: nextPeriod(period) }
  )
  return found.map((row) => ({ ...row, monthlyBase: BigInt(row.monthlyBase) }))
}
