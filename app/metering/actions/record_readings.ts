import type { IsoDate } from '#shared/kernel/calendar'
import { addDays } from '#shared/kernel/calendar'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { measurePoints } from '#metering/actions/measure_points'
import { recordReading } from '#metering/actions/record_reading'
import { storeReadings } from '#metering/actions/store_readings'
import { assertPossible } from '#metering/assert_standing'
import { ReadingRefused } from '#metering/exceptions'
import { judgeReadings } from '#metering/queries/judge_readings'
import type { Judgement, ReadingInQuestion } from '#metering/queries/judge_reading'
import { lockPoints } from '#metering/queries/lock_point'

export type ReadingOutcome = 'accepted' | 'questioned' | 'repeated' | ReadingRefused

type InQuestion = Omit<ReadingInQuestion, 'except'>

/**
 * Records what many registers showed, as `recordReading` does for one: judged, kept and measured in
 * sets, so that a month's readings of a region take minutes. Readings of one point are told apart by
 * their days and go one after another. Answers in the order in which it was asked; whoever calls it
 * leaves the trace, once for all of them.
 */
export async function recordReadings(
  asked: readonly InQuestion[],
  sheetId: string | null
): Promise<ReadingOutcome[]> {
  await holdMeasuring()
  await lockPoints([...new Set(asked.map(({ servicePointId }) => servicePointId))])
  const outcomes: ReadingOutcome[] = []
  for (const round of rounds(asked)) {
    const settled = await recordRound(
      round.map((at) => asked[at]!),
      sheetId
    )
    round.forEach((at, index) => (outcomes[at] = settled[index]!))
  }
  return outcomes
}

/** Each round holds a register once, its earlier days first: the next reading is judged by the last. */
function rounds(asked: readonly InQuestion[]): number[][] {
  const byDay = asked
    .map(({ servicePointId, registerCode, readOn }, at) => ({
      at,
      dial: `${servicePointId} ${registerCode ?? ''}`,
      readOn,
    }))
    .sort((a, b) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : 0))
  const taken = new Map<string, number>()
  const found: number[][] = []
  for (const { at, dial } of byDay) {
    const round = taken.get(dial) ?? 0
    taken.set(dial, round + 1)
    ;(found[round] ??= []).push(at)
  }
  return found
}

async function recordRound(
  asked: readonly InQuestion[],
  sheetId: string | null
): Promise<ReadingOutcome[]> {
  const judged = await judgeReadings(asked)
  const outcomes: ReadingOutcome[] = []
  const fresh: { reading: InQuestion; judgement: Judgement }[] = []
  for (const [at, judgement] of judged.entries()) {
    const reading = asked[at]!
    if (judgement instanceof ReadingRefused) outcomes.push(judgement)
    else if (judgement.recorded) outcomes.push(await meetRecorded(reading, judgement))
    else {
      const outcome = outcomeOf(judgement, reading.readOn)
      outcomes.push(outcome)
      if (!(outcome instanceof ReadingRefused)) fresh.push({ reading, judgement })
    }
  }
  await storeReadings(fresh, sheetId)
  await measurePoints(changedSince(fresh))
  return outcomes
}

/** The same value again is nothing new; another one goes the way of a reading typed by hand. */
async function meetRecorded(reading: InQuestion, { recorded }: Judgement): Promise<ReadingOutcome> {
  if (recorded!.valueWh === reading.valueWh) return 'repeated'
  return refusalOr(async () => {
    const { outcome } = await recordReading(reading)
    return outcome
  })
}

function outcomeOf({ verdict }: Judgement, readOn: IsoDate): ReadingOutcome {
  try {
    assertPossible(verdict, readOn)
  } catch (error) {
    if (error instanceof ReadingRefused) return error
    throw error
  }
  return verdict.kind === 'questioned' ? 'questioned' : 'accepted'
}

async function refusalOr(work: () => Promise<ReadingOutcome>): Promise<ReadingOutcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ReadingRefused) return error
    throw error
  }
}

/** From the day after the reading before the earliest of a point's accepted ones. */
function changedSince(fresh: readonly { reading: InQuestion; judgement: Judgement }[]) {
  const since = new Map<string, IsoDate>()
  for (const { reading, judgement } of fresh) {
    if (judgement.verdict.kind !== 'accepted') continue
    const from = addDays(judgement.verdict.facts.previousOn ?? reading.readOn, 1)
    const known = since.get(reading.servicePointId)
    if (!known || from < known) since.set(reading.servicePointId, from)
  }
  return [...since].map(([servicePointId, from]) => ({ servicePointId, from }))
}
