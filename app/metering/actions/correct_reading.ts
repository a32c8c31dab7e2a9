import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { keepReading } from '#metering/actions/keep_reading'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { assertBelievable, assertPossible } from '#metering/assert_standing'
import { ReadingRefused } from '#metering/exceptions'
import type Reading from '#metering/models/reading'
import { judgeStored } from '#metering/queries/judge_stored'
import { takeReading } from '#metering/queries/take_reading'

export type Correction = { readingId: string; valueWh: bigint; reason: string }

/**
 * Puts another value in the place of a recorded one. The old row stays, marked as replaced; months
 * already billed become late and are billed by the difference.
 */
export async function correctReading({
  readingId,
  valueWh,
  reason,
}: Correction): Promise<{ reading: Reading; months: Period[] }> {
  await holdMeasuring()
  const { reading: old, accountId } = await takeReading(readingId)
  if (!old.isQuestioned && !old.isAccepted) throw new ReadingRefused('E_READING_SETTLED', {}, 409)
  const judgement = await judgeStored(old, valueWh)
  assertPossible(judgement.verdict, old.readOn)
  assertBelievable(judgement.verdict)

  await old.merge({ status: 'replaced', reason }).save()
  await audit({
    action: 'reading.corrected',
    subject: { kind: 'reading', id: old.id },
    accountId,
    reason,
    before: { readOn: old.readOn, valueWh: old.valueWh },
    after: { readOn: old.readOn, valueWh },
  })
  const { servicePointId, readOn, source, note } = old
  return keepReading({
    judgement,
    servicePointId,
    readOn,
    source,
    note,
    valueWh,
    reason,
    status: 'accepted',
    replacesId: old.id,
  })
}
