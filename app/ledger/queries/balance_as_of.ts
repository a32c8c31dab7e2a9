import { one } from '#shared/database/sql'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { FIRST_MONTH, historyMonths } from '#ledger/queries/history_months'

/** What an account owed at the end of a day, from its entries: debt above zero, advance below. */
export async function balanceAsOf(accountId: string, on: IsoDate): Promise<bigint> {
  const row = await one<{ balance_minor: string }>(
    `select coalesce(sum(amount_minor), 0)::bigint as balance_minor from entries
      where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
        and booked_on <= :on`,
    { accountId, on, months: historyMonths(FIRST_MONTH, periodOf(on)) }
  )
  return BigInt(row!.balance_minor)
}
