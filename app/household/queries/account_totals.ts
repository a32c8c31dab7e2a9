import { one } from '#shared/database/sql'
import { ACCOUNTS, type Selection } from '#household/queries/select_accounts'

export type AccountTotals = { accounts: number; debtMinor: string; advanceMinor: string }

/** How many accounts a selection holds, and what they owe and have paid ahead together. */
export async function accountTotals({ where, bindings }: Selection): Promise<AccountTotals> {
  const totals = await one<AccountTotals>(
    `select count(*)::int as accounts,
            coalesce(sum(b.balance_minor) filter (where b.balance_minor > 0), 0)::bigint
              as "debtMinor",
            coalesce(-sum(b.balance_minor) filter (where b.balance_minor < 0), 0)::bigint
              as "advanceMinor"
       from ${ACCOUNTS} where ${where}`,
    bindings
  )
  return totals!
}
