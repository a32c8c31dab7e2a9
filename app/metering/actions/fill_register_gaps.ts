import { affect } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import type { InstalledRegister } from '#equipment/queries/installed_registers'
import { intervalsSince } from '#metering/queries/intervals_since'
import { FILLED, fillGaps, isFilled, type FilledInterval } from '#metering/rules/fill_gaps'
import type { EnergyInterval } from '#metering/rules/month_from_intervals'
import { startOfTashkentDay, tashkentDate } from '#metering/rules/tashkent_time'

type Filling = {
  register: InstalledRegister
  batchId: string
  /** Of the file, in order of time. */
  intervals: readonly EnergyInterval[]
}

/** As far as the estimate of a gap looks for the same time of other weeks. */
const LOOKED_AT_DAYS = 35

/**
 * Estimates what is missing between the intervals of a register, from a month before the file on, and
 * stores it marked as an estimate (check V9); the data that come later take its place
 * (`storeIntervals`). Estimates are made anew from real data only. Answers them.
 */
export async function fillRegisterGaps(filling: Filling): Promise<FilledInterval[]> {
  const { register, batchId, intervals } = filling
  const { registerId, installedOn } = register
  const earliest = addDays(tashkentDate(intervals[0]!.startsAt), -LOOKED_AT_DAYS)
  const since = earliest > installedOn ? earliest : installedOn
  const known = (await intervalsSince([registerId], since)).filter(
    ({ startsAt, quality }) => !isFilled(quality) && isOfStay(startsAt, register)
  )
  await affect(
    `delete from interval_reads
      where tenant_id = :tenant and register_id = :registerId
        and started_at >= to_timestamp(:since::bigint) and quality >= :filled
        and (:until::bigint is null or started_at < to_timestamp(:until::bigint))`,
    { registerId, filled: FILLED.linear, since: startOfTashkentDay(since), until: endOf(register) }
  )
  const filled = fillGaps(known)
  if (filled.length === 0) return []
  await affect(
    `insert into interval_reads
       (tenant_id, register_id, started_at, seconds, quantity_wh, quality, batch_id)
     select :tenant, :registerId, to_timestamp(starts_at), seconds, quantity_wh, quality, :batchId
       from unnest(:starts::bigint[], :seconds::int[], :quantities::bigint[], :qualities::smallint[])
         as given(starts_at, seconds, quantity_wh, quality)`,
    {
      registerId,
      batchId,
      starts: filled.map(({ startsAt }) => startsAt),
      seconds: filled.map(({ seconds }) => seconds),
      quantities: filled.map(({ quantityWh }) => quantityWh),
      qualities: filled.map(({ quality }) => quality),
    }
  )
  return filled
}

function endOf({ removedOn }: InstalledRegister) {
  return removedOn === null ? null : startOfTashkentDay(removedOn)
}

function isOfStay(startsAt: number, register: InstalledRegister) {
  const end = endOf(register)
  return end === null || startsAt < end
}
