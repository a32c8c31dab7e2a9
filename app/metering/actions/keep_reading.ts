import { actorText } from '#shared/http/actor'
import { addDays, type IsoDate, type Period } from '#shared/kernel/calendar'
import { measureConsumption } from '#metering/actions/measure_consumption'
import Reading, { type ReadingStatus } from '#metering/models/reading'
import type { Judgement } from '#metering/queries/judge_reading'
import type { Hint } from '#metering/rules/check_reading'
import type { ReadingSource } from '#metering/rules/reading_chain'

type Kept = {
  judgement: Judgement
  servicePointId: string
  readOn: IsoDate
  valueWh: bigint
  source: ReadingSource
  status: ReadingStatus
  /** Why a doubtful value was believed, or a recorded one corrected. */
  reason: string | null
  note: string | null
  replacesId: string | null
}

/** Writes a judged reading down and, when it is accepted, measures what it changes. */
export async function keepReading({
  judgement,
  ...fields
}: Kept): Promise<{ reading: Reading; months: Period[] }> {
  const reading = await Reading.create({
    ...fields,
    registerId: judgement.register.registerId,
    hints: hintsOf(judgement),
    recordedBy: actorText(),
  })
  return { reading, months: reading.isAccepted ? await measureAround(reading, judgement) : [] }
}

/** The months between the reading before and the one after this one. */
export function measureAround(reading: Reading, { verdict }: Judgement): Promise<Period[]> {
  const since = verdict.facts.previousOn ?? reading.readOn
  return measureConsumption({ servicePointId: reading.servicePointId, from: addDays(since, 1) })
}

function hintsOf({ verdict }: Judgement): Hint[] {
  return verdict.kind === 'accepted' ? verdict.hints : []
}
