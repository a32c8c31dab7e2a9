import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { addDays, nextPeriod, type Period } from '#shared/kernel/calendar'
import { settingOn } from '#administration/queries/setting_on'

type Asked = { divisionIds: readonly number[]; period: Period }

/** Days named before a month closes; a longer list helps nobody. */
const DAYS_NAMED = 10

/**
 * Differences of payments up to the end of the month that are older than the rule allows and that
 * nobody has explained: the month does not close over them.
 */
export async function unexplainedDifferences({ divisionIds, period }: Asked) {
  const days = await settingOn('payments.explain_days')
  const found = await rows<{ day: string; count: number }>(
    `select day, count(*)::int as count from differences
      where tenant_id = :tenant and division_id = any(:divisionIds) and status = 'open'
        and day < :end and day < :before group by day order by day`,
    { divisionIds, end: nextPeriod(period), before: addDays(clock.today(), -days) }
  )
  return {
    key: 'reconciliation',
    count: found.reduce((sum, { count }) => sum + count, 0),
    blocks: true,
    href: '/payments/differences?status=open',
    days: found.slice(0, DAYS_NAMED).map(({ day }) => day),
  }
}
