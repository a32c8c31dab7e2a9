import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

/**
 * The newest month that any billing run has begun with, or null. Metering reads this one fact of
 * billing by itself, because consumption must know in its own transaction that it comes late; a
 * month marked late without need is billed by a difference of nothing.
 */
export async function billedThrough(): Promise<Period | null> {
  const newest = await one<{ period: Period | null }>(
    `select max(period) as period from billing_runs
      where tenant_id = :tenant`
  )
  return newest?.period ?? null
}
