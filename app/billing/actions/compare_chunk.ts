import { affect } from '#shared/database/sql'
import { addMonths, type Period } from '#shared/kernel/calendar'
import { planByRanges } from '#billing/actions/plan_by_ranges'
import type { Chunk } from '#billing/run_in_work'

type Compared = { runId: string; period: Period; chunk: Chunk }

/** How many accounts of a chunk are kept as those that differ most. */
const KEPT = 100

/**
 * Compares what the accounts of a chunk come to in the month of the run with the month before: sums
 * by plan, and the accounts that differ most.
 */
export async function compareChunk({ runId, period, chunk }: Compared): Promise<void> {
  await planByRanges()
  const { no, lo, hi } = chunk
  const bindings = { runId, no, lo, hi, period, before: addMonths(period, -1), kept: KEPT }
  await affect(`${MONTHS} ${SUMS}`, bindings)
  await affect(`${MONTHS} ${DEVIATIONS}`, bindings)
}

const monthOf = (period: string) => `
  select account_id, max(plan_id) as plan_id, sum(quantity_wh)::bigint as quantity_wh,
         sum(amount_minor)::bigint as amount_minor
    from charges
   where tenant_id = :tenant and period = ${period} and account_id >= :lo::bigint
     and account_id < :hi::bigint and kind in (1, 4)
   group by account_id`

const MONTHS = `
  with billed as (
    select distinct account_id from invoices
     where tenant_id = :tenant and period = :period::date and account_id >= :lo::bigint
       and account_id < :hi::bigint and run_id = :runId::bigint
  ), compared as (
    select b.account_id, coalesce(n.plan_id, p.plan_id, 0) as plan_id,
           n.account_id is not null as is_now, p.account_id is not null as was_before,
           coalesce(n.quantity_wh, 0) as quantity_wh, coalesce(n.amount_minor, 0) as amount_minor,
           coalesce(p.quantity_wh, 0) as before_wh, coalesce(p.amount_minor, 0) as before_minor
      from billed b
      left join (${monthOf(':period::date')}) n on n.account_id = b.account_id
      left join (${monthOf(':before::date')}) p on p.account_id = b.account_id
  )`

const SUMS = `
  insert into billing_comparisons (tenant_id, run_id, chunk_no, plan_id, accounts, quantity_wh,
                                   amount_minor, before_accounts, before_wh, before_minor)
  select :tenant::int, :runId::bigint, :no::int, plan_id, count(*) filter (where is_now),
         sum(quantity_wh), sum(amount_minor), count(*) filter (where was_before), sum(before_wh),
         sum(before_minor)
    from compared group by plan_id`

const DEVIATIONS = `
  insert into billing_deviations (tenant_id, run_id, account_id, quantity_wh, amount_minor,
                                  before_wh, before_minor)
  select :tenant::int, :runId::bigint, account_id, quantity_wh, amount_minor, before_wh, before_minor
    from compared
   where amount_minor <> before_minor and was_before
   order by abs(amount_minor - before_minor) desc, account_id limit :kept::int`
