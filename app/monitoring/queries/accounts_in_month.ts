import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { ofStandingRuns } from '#billing/queries/standing_invoices'

export type AccountsInMonth = {
  active: number
  /** Active, and no dial of theirs was read in the month or later. */
  unread: number
  billed: number
  /** Active, and the month is not billed yet. */
  unbilled: number
  owing: number
  debtMinor: string
  ahead: number
  advanceMinor: string
}

/** How far the household accounts of some divisions have come in a month, and what they owe now. */
export async function accountsInMonth(divisionIds: number[], period: Period) {
  const counted = await one<AccountsInMonth>(COUNTS, { divisionIds, period })
  return counted!
}

const COUNTS = `
  select count(*) filter (where is_active)::int as active,
         count(*) filter (where is_active and not is_read)::int as unread,
         count(*) filter (where is_billed)::int as billed,
         count(*) filter (where is_active and not is_billed)::int as unbilled,
         count(*) filter (where balance_minor > 0)::int as owing,
         coalesce(sum(balance_minor) filter (where balance_minor > 0), 0)::bigint as "debtMinor",
         count(*) filter (where balance_minor < 0)::int as ahead,
         coalesce(-sum(balance_minor) filter (where balance_minor < 0), 0)::bigint
           as "advanceMinor"
    from (
      select a.status = 'active' as is_active, b.balance_minor,
             exists (
               select 1 from service_points s
                 join readings r on r.tenant_id = :tenant and r.service_point_id = s.id
                where s.tenant_id = :tenant and s.account_id = a.id and r.read_on >= :period
                  and r.status in ('accepted', 'questioned')
             ) as is_read,
             exists (
               select 1 from invoices i
                where i.tenant_id = :tenant and i.period = :period and i.account_id = a.id
                  and ${ofStandingRuns('i.run_id')}
             ) as is_billed
        from personal_accounts a
        left join balances b on b.tenant_id = :tenant and b.account_id = a.id
       where a.tenant_id = :tenant and a.division_id = any(:divisionIds)
         and a.consumer_class = 'household'
    ) account`
