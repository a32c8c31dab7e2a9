import { rows } from '#shared/database/sql'
import {
  addMonths,
  daysInPeriod,
  periodOf,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'

type Usual = { quantityWh: bigint; days: number }
type Month = { period: Period; quantityWh: string }
type Asked = { accountId: string; servicePointId: string; zone: number; from: IsoDate; to: IsoDate }

const RECENT_MONTHS = 3

/**
 * What a point ordinarily uses: the same months of the year before where they were measured in
 * full, else its last three such months; null when it has no history.
 */
export async function usualConsumption({ from, to, ...point }: Asked): Promise<Usual | null> {
  const yearBefore = {
    first: addMonths(periodOf(from), -12),
    last: addMonths(periodOf(to), -12),
  }
  const season = await fullMonths(point, yearBefore)
  if (season.length > 0) return together(season)
  const recent = { first: addMonths(periodOf(from), -24), last: addMonths(periodOf(from), -1) }
  const months = await fullMonths(point, recent)
  return months.length > 0 ? together(months.slice(-RECENT_MONTHS)) : null
}

function fullMonths(
  point: { accountId: string; servicePointId: string; zone: number },
  between: { first: Period; last: Period }
) {
  return rows<Month>(
    `select period, quantity_wh as "quantityWh" from consumptions
      where tenant_id = :tenant and period >= :first and period <= :last
        and account_id = :accountId and service_point_id = :servicePointId and zone = :zone
        and complete and method in ('measured', 'interval')
      order by period`,
    { ...point, ...between }
  )
}

function together(months: readonly Month[]): Usual {
  return {
    quantityWh: months.reduce((all, month) => all + BigInt(month.quantityWh), 0n),
    days: months.reduce((all, month) => all + daysInPeriod(month.period), 0),
  }
}
