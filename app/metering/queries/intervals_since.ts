import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { EnergyInterval } from '#metering/rules/month_from_intervals'
import { startOfTashkentDay } from '#metering/rules/tashkent_time'

type Row = {
  registerId: string
  startsAt: number
  seconds: number
  quality: number
  quantityWh: string
}

export type RegisteredInterval = EnergyInterval & { registerId: string }

/** Interval data of some registers from the beginning of a day on, in order of time. */
export async function intervalsSince(
  registerIds: readonly string[],
  from: IsoDate
): Promise<RegisteredInterval[]> {
  const found = await rows<Row>(
    `select register_id as "registerId", extract(epoch from started_at)::float8 as "startsAt",
            seconds, quality, quantity_wh as "quantityWh"
       from interval_reads
      where tenant_id = :tenant and register_id = any(:registerIds::bigint[])
        and started_at >= to_timestamp(:since::bigint)
      order by started_at`,
    { registerIds, since: startOfTashkentDay(from) }
  )
  return found.map((row) => ({ ...row, quantityWh: BigInt(row.quantityWh) }))
}
