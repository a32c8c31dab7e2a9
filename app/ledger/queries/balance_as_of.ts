import { one } from '#shared/database/sql'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { FIRST_MONTH, historyMonths } from '#ledger/queries/history_months'

type Known = {
  /** Only what had been recorded by this instant (ISO); everything when left out. */
  knownAt?: string | null
}

/**
 * What an account owed at the end of a day, from its entries: debt above zero, advance below. With
 * `knownAt` it is what was believed of that day at that moment, before later corrections.
 */
export async function balanceAsOf(
  accountId: string,
  on: IsoDate,
  { knownAt = null }: Known = {}
): Promise<bigint> {
  const months = historyMonths(FIRST_MONTH, periodOf(on))
  const row = await one<{ balance_minor: string }>(
    knownAt === null
      ? `select coalesce(sum(amount_minor), 0)::bigint as balance_minor from entries
          where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
            and booked_on <= :on`
      : `select coalesce(sum(e.amount_minor), 0)::bigint as balance_minor from entries e
           join ledger_transactions t on t.tenant_id = :tenant and t.id = e.transaction_id
          where e.tenant_id = :tenant and e.period = any(:months::date[])
            and e.account_id = :accountId and e.booked_on <= :on
            and t.recorded_at <= :knownAt::timestamptz`,
    knownAt === null ? { accountId, on, months } : { accountId, on, months, knownAt }
  )
  return BigInt(row!.balance_minor)
}
