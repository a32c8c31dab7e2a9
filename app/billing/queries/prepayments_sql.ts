import { ofStandingRuns } from '#billing/queries/standing_invoices'

/**
 * `demands`: the prepayment demands of `:divisionIds`, `:period` and `:accountId` (null: all), each
 * with its state on `:today`. An advance covers the demands of an account in the order of their
 * months, once; a month that is billed asks for nothing more.
 */
export const DEMANDS = `
  with asked as (
    select d.*, a.number, a.name,
           (select n.charged_minor from invoices n
             where n.tenant_id = :tenant and n.period = d.period and n.account_id = d.account_id
               and ${ofStandingRuns('n.run_id')}
             order by n.run_id desc limit 1) as charged
      from prepayment_demands d
      join personal_accounts a on a.tenant_id = :tenant and a.id = d.account_id
       and a.division_id = any(:divisionIds)
     where d.tenant_id = :tenant and (:period::date is null or d.period <= :period::date)
       and (:accountId::bigint is null or d.account_id = :accountId::bigint)
  ), covered as (
    select o.*,
           case when o.charged is not null then 0 else least(o.amount_minor, greatest(0,
             - coalesce(b.balance_minor, 0)
             - coalesce(sum(case when o.charged is null then o.amount_minor else 0 end) over (
                 partition by o.account_id order by o.period
                 rows between unbounded preceding and 1 preceding), 0))) end as covered_minor
      from asked o
      left join balances b on b.tenant_id = :tenant and b.account_id = o.account_id
  ), demands as (
    select c.*,
           case when charged is not null then 'settled'
                when covered_minor >= amount_minor then 'paid'
                when due_on < :today::date then 'overdue'
                when covered_minor > 0 then 'partly'
                else 'due' end as state
      from covered c where :period::date is null or c.period = :period::date
  )`
