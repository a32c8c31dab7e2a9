import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

type Asked = { divisionIds: readonly number[]; period: Period }

/** Runs of the month that touch the divisions and are being worked on: closing would cut them short. */
export async function runsUnderWay({ divisionIds, period }: Asked) {
  const found = await one<{ count: number }>(
    `select count(distinct r.id)::int as count from billing_runs r
       join divisions above on above.tenant_id = :tenant and above.id = r.division_id
       join divisions d on d.tenant_id = :tenant and d.id = any(:divisionIds)
        and starts_with(d.path, above.path)
      where r.tenant_id = :tenant and r.period = :period and r.status = 'running'`,
    { divisionIds, period }
  )
  return { key: 'runs', count: found!.count, blocks: true, href: '/billing/runs' }
}
