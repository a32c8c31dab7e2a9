import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type RateAct = { id: string; act: string | null; validFrom: IsoDate }

/** The acts behind tariff rates, by the id of the rate. */
export async function actsOfRates(rateIds: readonly string[]): Promise<Map<string, RateAct>> {
  const found = await rows<RateAct>(
    `select id, act, valid_from as "validFrom" from tariff_rates
      where tenant_id = :tenant and id = any(:rateIds::bigint[])`,
    { rateIds: [...new Set(rateIds)] }
  )
  return new Map(found.map((rate) => [rate.id, rate]))
}
