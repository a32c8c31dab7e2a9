import { affect, rows } from '#shared/database/sql'
import { historyMonths } from '#ledger/queries/history_months'
import { SOURCE_KIND } from '#ledger/rules/source_kind'

/**
 * Balances and ages of the accounts, computed anew from their entries as if every payment had paid
 * the oldest debt (`openAmounts`). A reversed payment counts as never made, a reversed charge as never
 * charged. A row stays on its month, or goes on to that of its newest debt.
 */
export async function rebuildBalances(accountIds: readonly string[]): Promise<number> {
  // The rows are locked first; the next statement then sees everything that was posted before us.
  await rows(
    `select 1 from balances where tenant_id = :tenant and account_id = any(:accountIds)
      order by account_id for update`,
    { accountIds }
  )
  return affect(REBUILD, {
    accountIds,
    months: historyMonths(),
    charge: SOURCE_KIND.charge,
    paymentReversal: SOURCE_KIND.paymentReversal,
    chargeReversal: SOURCE_KIND.chargeReversal,
  })
}

const REBUILD = `
  with entry as (
    select account_id, period, transaction_id, source_kind, source_id, line, amount_minor
      from entries
     where tenant_id = :tenant and period = any(:months::date[]) and account_id = any(:accountIds)
  ), back as (
    select account_id, source_id, sum(amount_minor)::bigint as amount_minor from entry
     where source_kind = :chargeReversal group by account_id, source_id
  ), debt as (
    select e.account_id, e.period, e.transaction_id, e.source_id, e.line,
           e.amount_minor + coalesce(b.amount_minor, 0) as amount_minor
      from entry e
      left join back b on b.account_id = e.account_id and b.source_id = e.source_id
       and e.source_kind = :charge
     where e.amount_minor > 0 and e.source_kind not in (:paymentReversal, :chargeReversal)
  ), total as (
    select account_id, sum(amount_minor)::bigint as balance_minor from entry group by account_id
  ), open as (
    select e.account_id, e.period,
           greatest(0, least(e.amount_minor, greatest(t.balance_minor, 0)
             - coalesce(sum(e.amount_minor) over newer, 0))) as open_minor
      from debt e join total t using (account_id)
     where e.amount_minor > 0
    window newer as (partition by e.account_id
      order by e.period desc, e.transaction_id desc, e.source_id desc, e.line desc
      rows between unbounded preceding and 1 preceding)
  ), standing as (
    select b.account_id, greatest(b.aged_on, max(d.period)) as aged_on
      from balances b
      left join debt d on d.account_id = b.account_id and d.amount_minor > 0
     where b.tenant_id = :tenant and b.account_id = any(:accountIds)
     group by b.account_id, b.aged_on
  ), aged as (
    select b.account_id, b.aged_on, coalesce(t.balance_minor, 0) as balance_minor,
           coalesce(sum(o.open_minor) filter (where o.months <= 0), 0)::bigint as d0,
           coalesce(sum(o.open_minor) filter (where o.months = 1), 0)::bigint as d1,
           coalesce(sum(o.open_minor) filter (where o.months = 2), 0)::bigint as d2,
           coalesce(sum(o.open_minor) filter (where o.months = 3), 0)::bigint as d3,
           coalesce(sum(o.open_minor) filter (where o.months > 3), 0)::bigint as d4
      from standing b
      left join total t using (account_id)
      left join lateral (
        select open_minor,
               (extract(year from b.aged_on) - extract(year from period)) * 12
               + extract(month from b.aged_on) - extract(month from period) as months
          from open where open.account_id = b.account_id
      ) o on true
     group by b.account_id, b.aged_on, t.balance_minor
  )
  update balances b
     set balance_minor = a.balance_minor, d0 = a.d0, d1 = a.d1, d2 = a.d2, d3 = a.d3, d4 = a.d4,
         aged_on = a.aged_on,
         version = b.version + 1
    from aged a
   where b.tenant_id = :tenant and b.account_id = a.account_id`
