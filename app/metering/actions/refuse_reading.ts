import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { measureAround } from '#metering/actions/keep_reading'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { ReadingRefused } from '#metering/exceptions'
import type Reading from '#metering/models/reading'
import { judgeStored } from '#metering/queries/judge_stored'
import { takeReading } from '#metering/queries/take_reading'

/** Takes a reading out of account, questioned or accepted; its row stays with the reason. */
export async function refuseReading({
  readingId,
  reason,
}: {
  readingId: string
  reason: string
}): Promise<{ reading: Reading; months: Period[] }> {
  await holdMeasuring()
  const { reading, accountId } = await takeReading(readingId)
  if (!reading.isQuestioned && !reading.isAccepted) {
    throw new ReadingRefused('E_READING_SETTLED', {}, 409)
  }
  const wasAccepted = reading.isAccepted
  const judgement = await judgeStored(reading)
  await reading.merge({ status: 'refused', reason }).save()
  await audit({
    action: 'reading.refused',
    subject: { kind: 'reading', id: reading.id },
    accountId,
    reason,
    before: { readOn: reading.readOn, valueWh: reading.valueWh },
  })
  return { reading, months: wasAccepted ? await measureAround(reading, judgement) : [] }
}
