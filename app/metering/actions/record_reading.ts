import type { IsoDate, Period } from '#shared/kernel/calendar'
import { parseQuantity } from '#shared/kernel/quantity'
import { audit } from '#administration/actions/audit'
import { keepReading } from '#metering/actions/keep_reading'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { ReadingRefused } from '#metering/exceptions'
import Reading from '#metering/models/reading'
import { judgeReading, type Judgement } from '#metering/queries/judge_reading'
import { lockPoint } from '#metering/queries/lock_point'
import type { ReadingVerdict } from '#metering/rules/check_reading'
import type { ReadingSource } from '#metering/rules/reading_chain'

export type NewReading = {
  servicePointId: string
  /** The register's name on the meter; the only dial when left out. */
  registerCode?: string
  /** The day at whose end the register showed the value. */
  readOn: IsoDate
  source: ReadingSource
  note?: string | null
  /** A doubtful value is believed, or a recorded one corrected, for this reason. */
  confirmed?: { reason: string }
} & ({ valueWh: bigint } | { valueText: string })

export type RecordedReading = {
  outcome: 'accepted' | 'questioned' | 'repeated'
  reading: Reading
  verdict: ReadingVerdict
  /** Months whose consumption changed. */
  months: Period[]
}

type Asked = NewReading & { valueWh: bigint }

/**
 * Records what a register showed. An accepted reading is measured at once; a questioned one is kept
 * and feeds nothing until it is recorded again with a reason; an impossible one is refused. The same
 * value of the same day and source again changes nothing; another value takes its place only for a
 * reason, and the old one stays on record as replaced.
 *
 * @throws E_READING_REFUSED_<code> · E_READING_NOT_A_VALUE · E_READING_METER_ABSENT
 */
export async function recordReading(fields: NewReading): Promise<RecordedReading> {
  await holdMeasuring()
  await lockPoint(fields.servicePointId)
  const asked = { ...fields, valueWh: valueOf(fields) }
  const judgement = await judgeReading(asked)
  const { recorded } = judgement
  if (!recorded) return recordNew(asked, judgement, null)

  const settled = recorded.status === 'accepted' || !asked.confirmed
  if (recorded.valueWh === asked.valueWh && settled) return repeated(recorded.id, judgement)
  if (!asked.confirmed)
    throw new ReadingRefused('E_READING_RECORDED_OTHERWISE', { on: asked.readOn })
  return replace(asked, recorded.id)
}

function valueOf(fields: NewReading): bigint {
  if ('valueWh' in fields) return fields.valueWh
  const value = parseQuantity(fields.valueText)
  if (value === null) throw new ReadingRefused('E_READING_NOT_A_VALUE')
  return value
}

async function repeated(id: string, { verdict }: Judgement): Promise<RecordedReading> {
  return { outcome: 'repeated', reading: await Reading.findOrFail(id), verdict, months: [] }
}

async function recordNew(
  asked: Asked,
  judgement: Judgement,
  replacesId: string | null
): Promise<RecordedReading> {
  const { verdict } = judgement
  if (verdict.kind === 'refused') {
    throw new ReadingRefused(`E_READING_REFUSED_${verdict.code.toUpperCase()}`, {
      on: asked.readOn,
    })
  }
  const accepted = verdict.kind === 'accepted' || asked.confirmed !== undefined
  const outcome = accepted ? 'accepted' : 'questioned'
  const { reading, months } = await keepReading({
    judgement,
    servicePointId: asked.servicePointId,
    readOn: asked.readOn,
    valueWh: asked.valueWh,
    source: asked.source,
    status: outcome,
    reason: asked.confirmed?.reason ?? (verdict.kind === 'questioned' ? verdict.code : null),
    note: asked.note ?? null,
    replacesId,
  })
  return { outcome, reading, verdict, months }
}

/** The old reading is judged out of the picture, then the new one as if it stood alone. */
async function replace(asked: Asked, oldId: string): Promise<RecordedReading> {
  const old = await Reading.findOrFail(oldId)
  const judgement = await judgeReading({ ...asked, except: oldId })
  await old.merge({ status: 'replaced' }).save()
  await audit({
    action: 'reading.replaced',
    subject: { kind: 'reading', id: oldId },
    accountId: judgement.accountId,
    reason: asked.confirmed!.reason,
    before: { valueWh: old.valueWh },
    after: { valueWh: asked.valueWh },
  })
  return recordNew(asked, judgement, oldId)
}
