import { one } from '#shared/database/sql'
import { divisionsUnder } from '#administration/queries/divisions_under'
import type { RunScope } from '#billing/run_scope'

/** All accounts of a class under a division, closed ones too. */
export async function accountsInScope({ divisionId, consumerClass }: Omit<RunScope, 'period'>) {
  const found = await one<{ count: number }>(
    `select count(*)::int as count from personal_accounts
      where tenant_id = :tenant and division_id = any(:divisionIds)
        and consumer_class = :consumerClass`,
    { divisionIds: await divisionsUnder(divisionId), consumerClass }
  )
  return found!.count
}
