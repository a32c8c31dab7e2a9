import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { Chunk, RunInWork } from '#billing/run_in_work'

export type LateMonth = { period: Period; accountId: string; servicePointId: string }

/**
 * Takes the months of a chunk that changed after they were billed: this transaction bills them. The
 * rows stay locked, so a reading that arrives meanwhile marks them late anew for the next run.
 */
export async function takeLateMonths(run: RunInWork, { lo, hi }: Chunk): Promise<LateMonth[]> {
  const taken = await rows<LateMonth>(
    `update consumptions set late = false
      where tenant_id = :tenant and period = any(:months::date[])
        and account_id >= :lo and account_id < :hi and late and complete
      returning period, account_id as "accountId", service_point_id as "servicePointId"`,
    { months: [...run.tariffs.keys()], lo, hi }
  )
  return taken.filter((month) => month.period !== run.period)
}
