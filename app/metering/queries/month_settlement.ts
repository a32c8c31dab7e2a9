import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

export type MonthSettlement = {
  id: string
  divisionId: number
  period: Period
  status: 'running' | 'done'
  pointsTotal: number
  pointsDone: number
  byNorm: number
  estimated: number
  impossible: { number: string; code: string }[]
  impossibleTotal: number
}

export const SETTLEMENT_COLUMNS = `id, division_id as "divisionId", period, status, points_total as "pointsTotal",
  points_done as "pointsDone", by_norm as "byNorm", estimated, impossible,
  impossible_total as "impossibleTotal"`

/** The newest settlement of a month of a division, under way or done. */
export function lastSettlement(
  divisionId: number,
  period: Period
): Promise<MonthSettlement | null> {
  return one<MonthSettlement>(
    `select ${SETTLEMENT_COLUMNS} from month_settlements
      where tenant_id = :tenant and division_id = :divisionId and period = :period
      order by id desc limit 1`,
    { divisionId, period }
  )
}
