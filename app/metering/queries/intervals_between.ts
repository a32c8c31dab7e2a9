import { rows } from '#shared/database/sql'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { startOfTashkentDay } from '#metering/rules/tashkent_time'

type Asked = { registerId: string; previousOn: IsoDate; readOn: IsoDate }
type Sum = { at: number; quantityWh: string; coveredSeconds: number }

export type IntervalSum = { quantityWh: bigint; coveredSeconds: number }

/**
 * What interval data say of the days between two readings, or null when they say nothing, in the
 * order in which it was asked.
 */
export async function intervalsBetween(asked: readonly Asked[]): Promise<(IntervalSum | null)[]> {
  if (asked.length === 0) return []
  const found = await rows<Sum>(
    `select a.at::int as at, sum(i.quantity_wh)::text as "quantityWh",
            sum(i.seconds)::int as "coveredSeconds"
       from unnest(:registers::bigint[], :froms::bigint[], :tos::bigint[])
         with ordinality as a(register, from_at, to_at, at)
       join interval_reads i on i.tenant_id = :tenant and i.register_id = a.register
        and i.started_at >= to_timestamp(a.from_at) and i.started_at < to_timestamp(a.to_at)
      group by a.at`,
    {
      registers: asked.map(({ registerId }) => registerId),
      froms: asked.map(({ previousOn }) => startOfTashkentDay(addDays(previousOn, 1))),
      tos: asked.map(({ readOn }) => startOfTashkentDay(addDays(readOn, 1))),
    }
  )
  const sums = new Map(found.map(({ at, ...sum }) => [at, sum]))
  return asked.map((_, index) => {
    const sum = sums.get(index + 1)
    return sum ? { quantityWh: BigInt(sum.quantityWh), coveredSeconds: sum.coveredSeconds } : null
  })
}
