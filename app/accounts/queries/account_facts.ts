import { one } from '#shared/database/sql'

/** How many accounts are open and how many points of supply they have, for the centre's page. */
export async function accountFacts() {
  const found = await one<{ accounts: number; servicePoints: number }>(
    `select (select count(*)::int from personal_accounts
              where tenant_id = :tenant and status = 'active') as accounts,
            (select count(*)::int from service_points
              where tenant_id = :tenant and valid_to is null) as "servicePoints"`
  )
  return found!
}
