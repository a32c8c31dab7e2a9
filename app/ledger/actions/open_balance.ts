import { affect } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

/** Gives an account its balance row: nothing owed as of the month. May be called again. */
export async function openBalance(accountId: string, divisionId: number, period: Period) {
  await affect(
    `insert into balances (tenant_id, account_id, division_id, aged_on)
     values (:tenant, :accountId, :divisionId, :period)
     on conflict (tenant_id, account_id) do nothing`,
    { accountId, divisionId, period }
  )
}
