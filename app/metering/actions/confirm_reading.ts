import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { measureAround } from '#metering/actions/keep_reading'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { assertBelievable, assertPossible } from '#metering/assert_standing'
import { ReadingRefused } from '#metering/exceptions'
import type Reading from '#metering/models/reading'
import { judgeStored } from '#metering/queries/judge_stored'
import { takeReading } from '#metering/queries/take_reading'
import type { ReadingVerdict } from '#metering/rules/check_reading'

export type ConfirmedReading = {
  outcome: 'accepted'
  reading: Reading
  verdict: ReadingVerdict
  months: Period[]
}

/** A person believes a questioned reading and says why; from now on it feeds consumption. */
export async function confirmReading({
  readingId,
  reason,
}: {
  readingId: string
  reason: string
}): Promise<ConfirmedReading> {
  await holdMeasuring()
  const { reading } = await takeReading(readingId)
  if (!reading.isQuestioned) throw new ReadingRefused('E_READING_NOT_QUESTIONED', {}, 409)
  const judgement = await judgeStored(reading)
  assertPossible(judgement.verdict, reading.readOn)
  assertBelievable(judgement.verdict)

  await reading.merge({ status: 'accepted', reason }).save()
  await audit({
    action: 'reading.confirmed',
    subject: { kind: 'reading', id: reading.id },
    accountId: judgement.accountId,
    reason,
    after: { readOn: reading.readOn, valueWh: reading.valueWh },
  })
  const months = await measureAround(reading, judgement)
  return { outcome: 'accepted', reading, verdict: judgement.verdict, months }
}
