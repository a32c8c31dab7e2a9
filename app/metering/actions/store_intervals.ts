import { affect, rows } from '#shared/database/sql'
import type { RowProblem } from '#metering/imports/interval_file'
import { meetStored, type Meeting, type StoredInterval } from '#metering/imports/meet_stored'
import type { RegisterInterval } from '#metering/imports/settle_on_registers'
import { lockPoint } from '#metering/queries/lock_point'
import { FILLED } from '#metering/rules/fill_gaps'
import { tashkentMinute } from '#metering/rules/tashkent_time'

export type StoredPiece = {
  added: number
  addedWh: bigint
  repeated: number
  repeatedWh: bigint
  problems: RowProblem[]
}

type Piece = {
  batchId: string
  servicePointId: string
  /** In order of time. */
  intervals: readonly RegisterInterval[]
}

/** The longest interval that a file may hold: a month of readings by month. */
const LONGEST_SECONDS = 62 * 86_400

/**
 * Stores a piece of an import in one statement. What is stored already counts as repeated; energy
 * in the place of other energy is refused, and nothing that was read is ever overwritten.
 */
export async function storeIntervals({
  batchId,
  servicePointId,
  intervals,
}: Piece): Promise<StoredPiece> {
  await lockPoint(servicePointId)
  await forgetEstimates(intervals)
  const known = Map.groupBy(await storedAround(intervals), ({ registerId }) => registerId)
  const met = intervals.map((interval) => ({
    interval,
    meeting: meetStored(interval, known.get(interval.registerId) ?? [], batchId),
  }))
  const pick = (...meetings: Meeting[]) =>
    met.filter(({ meeting }) => meetings.includes(meeting)).map(({ interval }) => interval)
  await insert(pick('new'), batchId)
  const [added, repeated] = [pick('new', 'own'), pick('repeated')]
  return {
    added: added.length,
    addedWh: energyOf(added),
    repeated: repeated.length,
    repeatedWh: energyOf(repeated),
    problems: pick('differs').map(({ line, startsAt }) => ({
      line,
      code: 'row_stored_differs',
      text: tashkentMinute(startsAt),
    })),
  }
}

function energyOf(intervals: readonly RegisterInterval[]) {
  return intervals.reduce((all, { quantityWh }) => all + quantityWh, 0n)
}

type Row = {
  registerId: string
  startsAt: number
  seconds: number
  quantityWh: string
  batchId: string
}

/** What was estimated in a gap makes way for the data. */
function forgetEstimates(intervals: readonly RegisterInterval[]) {
  const [first, last] = [intervals[0]!, intervals.at(-1)!]
  return affect(
    `delete from interval_reads
      where tenant_id = :tenant and register_id = any(:registerIds::bigint[])
        and started_at >= to_timestamp(:since::bigint) and started_at < to_timestamp(:until::bigint)
        and quality >= :filled and extract(epoch from started_at) + seconds > :from`,
    {
      registerIds: [...new Set(intervals.map(({ registerId }) => registerId))],
      since: first.startsAt - LONGEST_SECONDS,
      from: first.startsAt,
      until: last.startsAt + last.seconds,
      filled: FILLED.linear,
    }
  )
}

async function storedAround(
  intervals: readonly RegisterInterval[]
): Promise<(StoredInterval & { registerId: string })[]> {
  const [first, last] = [intervals[0]!, intervals.at(-1)!]
  const found = await rows<Row>(
    `select register_id as "registerId", extract(epoch from started_at)::float8 as "startsAt",
            seconds, quantity_wh as "quantityWh", batch_id as "batchId"
       from interval_reads
      where tenant_id = :tenant and register_id = any(:registerIds::bigint[])
        and started_at >= to_timestamp(:since::bigint) and started_at < to_timestamp(:until::bigint)
      order by started_at`,
    {
      registerIds: [...new Set(intervals.map(({ registerId }) => registerId))],
      since: first.startsAt - LONGEST_SECONDS,
      until: last.startsAt + last.seconds,
    }
  )
  return found.map((row) => ({ ...row, quantityWh: BigInt(row.quantityWh) }))
}

async function insert(intervals: readonly RegisterInterval[], batchId: string) {
  if (intervals.length === 0) return
  await affect(
    `insert into interval_reads
       (tenant_id, register_id, started_at, seconds, quantity_wh, quality, batch_id)
     select :tenant, register_id, to_timestamp(starts_at), seconds, quantity_wh, quality, :batchId
       from unnest(:registerIds::bigint[], :starts::bigint[], :seconds::int[],
                   :quantities::bigint[], :qualities::smallint[])
         as given(register_id, starts_at, seconds, quantity_wh, quality)`,
    {
      batchId,
      registerIds: intervals.map(({ registerId }) => registerId),
      starts: intervals.map(({ startsAt }) => startsAt),
      seconds: intervals.map(({ seconds }) => seconds),
      quantities: intervals.map(({ quantityWh }) => quantityWh),
      qualities: intervals.map(({ quality }) => quality),
    }
  )
}
