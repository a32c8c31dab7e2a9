import { one } from '#shared/database/sql'

/** How many accounts of the divisions are open. */
export async function openAccountsIn(divisionIds: readonly number[]): Promise<number> {
  const found = await one<{ n: number }>(
    `select count(*)::int as n from personal_accounts
      where tenant_id = :tenant and division_id = any(:divisionIds) and status = 'active'`,
    { divisionIds }
  )
  return found!.n
}
