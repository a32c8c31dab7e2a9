import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

export type MonthUsed = { period: Period; quantityWh: string }

/** What an account consumed in each of the months for which it is known. */
export function consumptionOfAccount(accountId: string, months: readonly Period[]) {
  return rows<MonthUsed>(
    `select period, sum(quantity_wh)::bigint as "quantityWh" from consumptions
      where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
      group by period order by period`,
    { accountId, months }
  )
}
