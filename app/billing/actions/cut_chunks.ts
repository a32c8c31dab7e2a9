import { affect, one } from '#shared/database/sql'
import { nextPeriod } from '#shared/kernel/calendar'
import type { RunScope } from '#billing/run_scope'

type Cut = RunScope & { runId: string; divisionIds: readonly number[]; size: number }

/** Divides the accounts of a run into ranges of ids without a gap, so many accounts in each. */
export async function cutChunks(cut: Cut): Promise<{ accounts: number; chunks: number }> {
  const { runId, divisionIds, consumerClass, size, period } = cut
  const chunks = await affect(
    `insert into billing_chunks (tenant_id, run_id, chunk_no, lo, hi)
     select :tenant, :runId, no, lo, coalesce(lead(lo) over (order by no), hi)
       from (select (n - 1) / :size::int as no, min(id) as lo, max(id) + 1 as hi
               from (select id, row_number() over (order by id) as n from personal_accounts
                      where tenant_id = :tenant and division_id = any(:divisionIds)
                        and consumer_class = :consumerClass) numbered
              group by 1) ranges`,
    { runId, divisionIds, consumerClass, size }
  )
  const active = await one<{ count: string }>(
    `select count(*) as count from personal_accounts
      where tenant_id = :tenant and division_id = any(:divisionIds)
        and consumer_class = :consumerClass and opened_on < :end
        and (closed_on is null or closed_on >= :period)`,
    { divisionIds, consumerClass, period, end: nextPeriod(period) }
  )
  return { accounts: Number(active!.count), chunks }
}
