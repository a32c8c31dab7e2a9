import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

/** The points through whose meters a point's energy runs at some time from a day on. */
export async function mainPointsOf(servicePointId: string, from: IsoDate): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select distinct main_point_id as id from supply_links
      where tenant_id = :tenant and sub_point_id = :servicePointId
        and (valid_to is null or valid_to > :from)
      order by id`,
    { servicePointId, from }
  )
  return found.map(({ id }) => id)
}
