import { one } from '#shared/database/sql'
import { divisionFollowers } from '#administration/divisions/followers'

/** Active users whose home is there, and what other modules count: what keeps divisions from closing. */
export async function livingInDivisions(divisionIds: readonly number[]): Promise<number> {
  const users = await one<{ n: number }>(
    `select count(*)::int as n from users
      where tenant_id = :tenant and division_id = any(:divisionIds) and status = 'active'`,
    { divisionIds }
  )
  return users!.n + (await divisionFollowers.living(divisionIds))
}
