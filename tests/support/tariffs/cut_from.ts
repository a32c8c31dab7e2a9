import { affect } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

/** Takes the register of the tenant in work back to the eve of a day: what began then is not known. */
export async function cutFrom(day: IsoDate) {
  await affect(`delete from tariff_rates where tenant_id = :tenant and valid_from >= :day`, { day })
  await affect(
    `update tariff_rates set valid_to = null where tenant_id = :tenant and valid_to = :day`,
    { day }
  )
}
