import { addDays, type IsoDate, type Period } from '#shared/kernel/calendar'
import { undone } from '#shared/tenancy/undone'
import { judgeReading } from '#metering/queries/judge_reading'
import { monthsOfPoint } from '#metering/queries/months_of_point'
import type { Doubt } from '#metering/rules/check_reading'

/** What a closing dial says of the energy since the reading before it. */
export type ClosingFacts = {
  code: string
  previousOn: IsoDate | null
  previousWh: bigint | null
  quantityWh: bigint | null
  coefficient: bigint
  /** Why a person should look twice; the change itself believes what was typed. */
  doubt: Doubt | null
}

export type MeterChangePreview = {
  closing: ClosingFacts[]
  /** Those that change. */
  months: { period: Period; beforeWh: string | null; afterWh: string | null }[]
}

type Asked = {
  servicePointId: string
  changedOn: IsoDate
  dials: Readonly<Record<string, bigint>>
  /** The whole change; it is made and taken back. */
  change: () => Promise<unknown>
}

/**
 * What a change at a meter does to the months it touches.
 *
 * @throws what the change throws
 */
export async function previewMeterChange(asked: Asked): Promise<MeterChangePreview> {
  const { servicePointId, changedOn, change } = asked
  const closing = await closingFacts(asked)
  const since = closing.flatMap(({ previousOn }) => previousOn ?? []).sort()[0] ?? changedOn
  const before = await monthsOfPoint(servicePointId, since)
  const after = await undone(async () => {
    await change()
    return monthsOfPoint(servicePointId, since)
  })
  return { closing, months: compared(before, after) }
}

async function closingFacts({ servicePointId, changedOn, dials }: Asked) {
  const found: ClosingFacts[] = []
  for (const [code, valueWh] of Object.entries(dials)) {
    const { register, verdict } = await judgeReading({
      servicePointId,
      registerCode: code,
      readOn: addDays(changedOn, -1),
      valueWh,
      source: 'removal',
    })
    const { previousOn, previousWh, quantityWh } = verdict.facts
    const doubt = verdict.kind === 'questioned' ? verdict.code : null
    const { coefficient } = register
    found.push({ code, previousOn, previousWh, quantityWh, coefficient, doubt })
  }
  return found
}

type Months = readonly { period: Period; quantityWh: string }[]

function compared(before: Months, after: Months) {
  const of = (months: Months, period: Period) =>
    months.find((month) => month.period === period)?.quantityWh ?? null
  const periods = [...new Set([...before, ...after].map(({ period }) => period))].sort()
  return periods
    .map((period) => ({ period, beforeWh: of(before, period), afterWh: of(after, period) }))
    .filter(({ beforeWh, afterWh }) => beforeWh !== afterWh)
}
