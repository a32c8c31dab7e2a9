import { one } from '#shared/database/sql'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { startOfTashkentDay } from '#metering/rules/tashkent_time'

type Asked = { registerId: string; previousOn: IsoDate; readOn: IsoDate }

/** What interval data say of the days between two readings, or null when they say nothing. */
export async function intervalsBetween({ registerId, previousOn, readOn }: Asked) {
  const sum = await one<{ quantityWh: string | null; coveredSeconds: number | null }>(
    `select sum(quantity_wh)::text as "quantityWh", sum(seconds)::int as "coveredSeconds"
       from interval_reads
      where tenant_id = :tenant and register_id = :registerId
        and started_at >= to_timestamp(:from::bigint) and started_at < to_timestamp(:to::bigint)`,
    {
      registerId,
      from: startOfTashkentDay(addDays(previousOn, 1)),
      to: startOfTashkentDay(addDays(readOn, 1)),
    }
  )
  if (!sum?.quantityWh) return null
  return { quantityWh: BigInt(sum.quantityWh), coveredSeconds: sum.coveredSeconds! }
}
