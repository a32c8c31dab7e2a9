import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

export type FrozenPeriod = {
  id: string
  frozenAt: Date
  frozenBy: string
  sha256: string
  snapshot: string
}

type Asked = { divisionId: number; period: Period }

/** The last closing of a month in a division; null when it was never closed. */
export function frozenPeriod({ divisionId, period }: Asked): Promise<FrozenPeriod | null> {
  return one<FrozenPeriod>(
    `select f.id, f.frozen_at as "frozenAt", coalesce(u.full_name, f.frozen_by) as "frozenBy",
            f.totals_sha256 as sha256, f.snapshot
       from frozen_periods f
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = f.frozen_by
      where f.tenant_id = :tenant and f.division_id = :divisionId and f.period = :period
      order by f.id desc limit 1`,
    { divisionId, period }
  )
}
