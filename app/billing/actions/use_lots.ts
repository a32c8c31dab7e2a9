import { affect } from '#shared/database/sql'
import type { LotUse } from '#billing/rules/advance_lot'

/** Takes from advances what months used of the price that they keep, or gives it back (below zero). */
export async function useLots(uses: readonly LotUse[]): Promise<void> {
  if (uses.length === 0) return
  await affect(
    `update advance_lots l set left_minor = l.left_minor - u.used_minor
       from (select id, sum(used)::bigint as used_minor
               from unnest(:ids::bigint[], :used::bigint[]) as u(id, used) group by id) u
      where l.tenant_id = :tenant and l.id = u.id`,
    { ids: uses.map(({ lotId }) => lotId), used: uses.map(({ usedMinor }) => usedMinor) }
  )
}
