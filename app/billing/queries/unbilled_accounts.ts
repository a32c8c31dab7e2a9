import { one } from '#shared/database/sql'
import { nextPeriod, type Period } from '#shared/kernel/calendar'

type Asked = { divisionIds: readonly number[]; period: Period }

/** Accounts of the divisions that were supplied in the month and have no invoice of it. */
export async function unbilledAccounts({ divisionIds, period }: Asked) {
  const found = await one<{ count: number }>(
    `select count(*)::int as count from personal_accounts a
      where a.tenant_id = :tenant and a.division_id = any(:divisionIds)
        and a.opened_on < :end and (a.closed_on is null or a.closed_on >= :period)
        and not exists (select from invoices i
                         where i.tenant_id = :tenant and i.period = :period and i.account_id = a.id)`,
    { divisionIds, period, end: nextPeriod(period) }
  )
  const href = `/household/accounts?unbilled=${period}`
  return { key: 'unbilled', count: found!.count, blocks: false, href }
}
