import { rows } from '#shared/database/sql'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import type { InstalledRegister } from '#equipment/queries/installed_registers'
import Reading from '#metering/models/reading'
import { intervalsSince } from '#metering/queries/intervals_since'
import type { KnownReading } from '#metering/rules/reading_facts'
import { readingsFromIntervals } from '#metering/rules/readings_from_intervals'

type Counting = {
  register: InstalledRegister
  servicePointId: string
  batchId: string
  /** Who took the file in. */
  createdBy: string
}

/**
 * Counts a register's dial on from its last real reading by the interval data after it, and keeps
 * the values at month ends as readings of the import. Counted values that newer data made wrong
 * are replaced. Answers the first day whose consumption may have changed, or null.
 */
export async function countReadings(counting: Counting): Promise<IsoDate | null> {
  const { register } = counting
  const anchor = await lastReal(register.registerId)
  const since = anchor ? addDays(anchor.readOn, 1) : register.installedOn
  const intervals = await intervalsSince([register.registerId], since)
  if (intervals.length === 0) return null

  const known = await countedSince(register.registerId, anchor ? since : addDays(since, -1))
  const counted = readingsFromIntervals({
    anchor,
    intervals,
    knownDays: known.map(({ readOn }) => readOn),
    digits: register.digits,
    coefficient: register.coefficient,
  })
  await keep(counting, known, counted)
  return anchor ? since : addDays(counted[0]!.readOn, 1)
}

async function lastReal(registerId: string): Promise<KnownReading | null> {
  const reading = await Reading.query()
    .where({ registerId, status: 'accepted' })
    .whereNotIn('source', ['estimate', 'import'])
    .orderBy('readOn', 'desc')
    .orderBy('id', 'desc')
    .first()
  return reading && { readOn: reading.readOn, valueWh: reading.valueWh }
}

function countedSince(registerId: string, since: IsoDate): Promise<Reading[]> {
  return Reading.query()
    .where({ registerId, status: 'accepted', source: 'import' })
    .where('readOn', '>=', since)
}

async function keep(
  { register, servicePointId, batchId, createdBy }: Counting,
  known: readonly Reading[],
  counted: readonly KnownReading[]
) {
  const values = new Map(counted.map(({ readOn, valueWh }) => [readOn, valueWh]))
  const right = known.filter(({ readOn, valueWh }) => values.get(readOn) === valueWh)
  const wrong = known.filter((reading) => !right.includes(reading))
  await replace(wrong.map(({ id }) => id))
  const rightDays = new Set(right.map(({ readOn }) => readOn))
  await Reading.createMany(
    counted
      .filter(({ readOn }) => !rightDays.has(readOn))
      .map((reading) => ({
        ...reading,
        servicePointId,
        batchId,
        registerId: register.registerId,
        source: 'import' as const,
        status: 'accepted' as const,
        replacesId: wrong.find(({ readOn }) => readOn === reading.readOn)?.id ?? null,
        recordedBy: createdBy,
      }))
  )
}

async function replace(readingIds: readonly string[]) {
  if (readingIds.length === 0) return
  await rows(
    `update readings set status = 'replaced', reason = 'counted anew from interval data'
      where tenant_id = :tenant and id = any(:readingIds::bigint[])`,
    { readingIds }
  )
}
