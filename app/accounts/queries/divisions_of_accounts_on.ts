import { rows } from '#shared/database/sql'

/**
 * Which of the accounts belonged to another division on a day than they do now: account → division.
 * A report of an earlier month names the division that served the account then.
 */
export async function divisionsOfAccountsOn(
  accountIds: readonly string[],
  on: string
): Promise<Map<string, number>> {
  const left = await rows<{ accountId: string; divisionId: number }>(
    `select distinct on (account_id) account_id as "accountId", from_division_id as "divisionId"
       from account_moves
      where tenant_id = :tenant and account_id = any(:accountIds) and moved_on > :on
      order by account_id, moved_on, move_id`,
    { accountIds, on }
  )
  return new Map(left.map(({ accountId, divisionId }) => [accountId, divisionId]))
}
