import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

/** What was charged for a month to the accounts of some divisions, tiyin. */
export async function chargedInMonth(divisionIds: number[], period: Period): Promise<bigint> {
  const sum = await one<{ minor: string }>(
    `select coalesce(sum(c.amount_minor), 0)::bigint as minor from charges c
       join personal_accounts a on a.tenant_id = :tenant and a.id = c.account_id
        and a.division_id = any(:divisionIds)
      where c.tenant_id = :tenant and c.period = :period`,
    { divisionIds, period }
  )
  return BigInt(sum!.minor)
}
