import type { Period } from '#shared/kernel/calendar'
import { parseQuantity, quantityText } from '#shared/kernel/quantity'
import { audit } from '#administration/actions/audit'
import { confirmReading } from '#metering/actions/confirm_reading'
import { keepReading } from '#metering/actions/keep_reading'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { ReadingRefused } from '#metering/exceptions'
import Reading from '#metering/models/reading'
import {
  judgeReading,
  type Judgement,
  type ReadingInQuestion,
} from '#metering/queries/judge_reading'
import { lockPoint } from '#metering/queries/lock_point'
import type { ReadingVerdict } from '#metering/rules/check_reading'
import { assertBelievable, assertPossible } from '#metering/assert_standing'

export type NewReading = Omit<ReadingInQuestion, 'valueWh' | 'except'> & {
  note?: string | null
  /** A doubtful value is believed for this reason. */
  confirmed?: { reason: string }
} & ({ valueWh: bigint } | { valueText: string })

export type RecordedReading = {
  outcome: 'accepted' | 'questioned' | 'repeated'
  reading: Reading
  verdict: ReadingVerdict
  /** Months whose consumption changed. */
  months: Period[]
}

/**
 * Records what a register showed. An accepted reading is measured at once; a questioned one is kept
 * and feeds nothing until a person confirms it with a reason; an impossible one is refused. The
 * same value of the same day and source again changes nothing, and a questioned value may be typed
 * anew.
 */
export async function recordReading(fields: NewReading): Promise<RecordedReading> {
  await holdMeasuring()
  await lockPoint(fields.servicePointId)
  const valueWh = valueOf(fields)
  const judgement = await judgeReading({ ...fields, valueWh })
  const { recorded } = judgement
  if (!recorded) return recordNew({ fields, valueWh, judgement, replacesId: null })
  if (recorded.valueWh === valueWh) return recordSame(fields, judgement, recorded.id)
  if (recorded.status === 'accepted') {
    throw new ReadingRefused(
      'E_READING_ALREADY_RECORDED',
      { value: quantityText(recorded.valueWh) },
      409
    )
  }
  const anew = await judgeReading({ ...fields, valueWh, except: recorded.id })
  return recordNew({ fields, valueWh, judgement: anew, replacesId: recorded.id })
}

function valueOf(fields: NewReading): bigint {
  const valueWh = 'valueWh' in fields ? fields.valueWh : parseQuantity(fields.valueText)
  if (valueWh === null) throw new ReadingRefused('E_READING_NOT_A_VALUE')
  return valueWh
}

async function recordSame(
  { confirmed }: NewReading,
  { verdict }: Judgement,
  readingId: string
): Promise<RecordedReading> {
  const reading = await Reading.findOrFail(readingId)
  if (!reading.isQuestioned || !confirmed) {
    return { outcome: 'repeated', reading, verdict, months: [] }
  }
  return confirmReading({ readingId, reason: confirmed.reason })
}

type ToRecord = {
  fields: NewReading
  valueWh: bigint
  judgement: Judgement
  replacesId: string | null
}

async function recordNew({ fields, valueWh, judgement, replacesId }: ToRecord) {
  const { verdict } = judgement
  const { servicePointId, readOn, source, note = null, confirmed } = fields
  assertPossible(verdict, readOn)
  if (confirmed) assertBelievable(verdict)
  if (replacesId) {
    await (await Reading.findOrFail(replacesId)).merge({ status: 'replaced' }).save()
  }
  const isDoubtful = verdict.kind === 'questioned'
  const kept = await keepReading({
    judgement,
    servicePointId,
    readOn,
    valueWh,
    source,
    note,
    replacesId,
    status: isDoubtful && !confirmed ? 'questioned' : 'accepted',
    reason: isDoubtful ? (confirmed?.reason ?? null) : null,
  })
  await audit({
    action: 'reading.recorded',
    subject: { kind: 'reading', id: kept.reading.id },
    accountId: judgement.accountId,
    reason: kept.reading.reason ?? undefined,
    after: { readOn, valueWh, source, status: kept.reading.status },
  })
  const outcome = kept.reading.isAccepted ? ('accepted' as const) : ('questioned' as const)
  return { outcome, verdict, ...kept }
}
