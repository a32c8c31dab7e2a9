import { affect, one } from '#shared/database/sql'
import type { RunScope } from '#billing/run_scope'

type Cut = RunScope & { runId: string; divisionIds: readonly number[]; size: number }

/** Divides the accounts of a penalty run into ranges of ids: closed ones too, for they may owe. */
export async function cutPenaltyChunks({ runId, divisionIds, consumerClass, size }: Cut) {
  const scope = { divisionIds, consumerClass }
  const chunks = await affect(
    `insert into penalty_chunks (tenant_id, run_id, chunk_no, lo, hi)
     select :tenant, :runId, no, min(id), max(id) + 1
       from (select id, (row_number() over (order by id) - 1) / :size::int as no
               from personal_accounts
              where tenant_id = :tenant and division_id = any(:divisionIds)
                and consumer_class = :consumerClass) numbered
      group by no`,
    { runId, size, ...scope }
  )
  const found = await one<{ count: string }>(
    `select count(*) as count from personal_accounts
      where tenant_id = :tenant and division_id = any(:divisionIds)
        and consumer_class = :consumerClass`,
    scope
  )
  return { accounts: Number(found!.count), chunks }
}
