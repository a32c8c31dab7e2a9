import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

type Count = { classifier: string; items: number; own: number }

/** How many codes of each classifier are in force on a day, and how many editions are the region's own. */
export function countItems(on: IsoDate): Promise<Count[]> {
  return rows<Count>(
    `select classifier, count(distinct code)::int as items,
            (count(*) filter (where origin = 'local'))::int as own
       from reference_items
      where tenant_id = :tenant and valid_from <= :on and (valid_to is null or valid_to > :on)
      group by classifier`,
    { on }
  )
}
