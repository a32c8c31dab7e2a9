import { one } from '#shared/database/sql'
import { addMonths, periodOf, type IsoDate } from '#shared/kernel/calendar'

type Asked = { accountId: string; servicePointId: string; zone: number; from: IsoDate }

const LOOKED_BACK_MONTHS = 24

/** Full months without consumption in a row, right before the month of `from`. */
export async function zeroMonthsBefore({ from, ...point }: Asked): Promise<number> {
  const before = periodOf(from)
  const counted = await one<{ months: number }>(
    `with months as (
       select period, quantity_wh from consumptions
        where tenant_id = :tenant and period >= :earliest and period < :before
          and account_id = :accountId and service_point_id = :servicePointId and zone = :zone
          and complete and method in ('measured', 'interval'))
     select count(*)::int as months from months
      where period > coalesce((select max(period) from months where quantity_wh > 0), :earliest::date - 1)`,
    { ...point, before, earliest: addMonths(before, -LOOKED_BACK_MONTHS) }
  )
  return counted!.months
}
