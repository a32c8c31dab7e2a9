import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

/** Which of the divisions have the month open: all that no row says closed of. */
export async function openAmong(divisionIds: readonly number[], period: Period): Promise<number[]> {
  const found = await rows<{ id: number }>(
    `select id from unnest(:divisionIds::int[]) id
      where not exists (select from periods p
                         where p.tenant_id = :tenant and p.division_id = id
                           and p.period = :period and p.state = 'closed')
      order by id`,
    { divisionIds, period }
  )
  return found.map(({ id }) => id)
}
