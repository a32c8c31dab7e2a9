import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

/** Whether the republic has closed the month: then no region opens it again. */
export async function isRepublicClosed(period: Period): Promise<boolean> {
  const row = await one(
    `select 1 from platform.republic_periods where period = :period and state = 'closed'`,
    { period }
  )
  return row !== null
}
