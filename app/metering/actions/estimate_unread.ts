import { actorText } from '#shared/http/actor'
import { addDays, daysInPeriod, nextPeriod, type Period } from '#shared/kernel/calendar'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { measureConsumption } from '#metering/actions/measure_consumption'
import Reading from '#metering/models/reading'
import { estimateRulesOn } from '#metering/queries/estimate_rules_on'
import { normsOfMonth, type NormsOfMonth } from '#metering/queries/norms_of_month'
import { unreadRegisters, type UnreadRegister } from '#metering/queries/unread_registers'
import { estimateMonth, type EstimateRules } from '#metering/rules/estimate_month'
import { estimatedValue } from '#metering/rules/estimated_value'

type Asked = { period: Period; divisionIds: readonly number[]; after: string; atMost: number }

export type Unestimated = { number: string; code: 'too_many_estimates' | 'nothing_known' }

export type EstimatedPart = {
  estimated: number
  impossible: Unestimated[]
  /** The point to go on after; null when this was the last part. */
  last: string | null
}

/**
 * Estimates a part of the points that nobody read to the end of a month: a reading marked as an
 * estimate, from which consumption follows as from any other. The next real reading takes its place,
 * and the difference settles itself over the days of all estimated months.
 */
export async function estimateUnread(asked: Asked): Promise<EstimatedPart> {
  await holdMeasuring()
  const registers = await unreadRegisters(asked)
  const points = Map.groupBy(registers, ({ servicePointId }) => servicePointId)
  const rules = await estimateRulesOn(asked.period)
  const norms = await normsOfMonth([...points.keys()], asked.period)
  const part: EstimatedPart = { estimated: 0, impossible: [], last: null }
  for (const [servicePointId, dials] of points) {
    part.last = servicePointId
    const code = await estimatePoint({ dials, rules, norms, period: asked.period })
    if (code) part.impossible.push({ number: dials[0]!.number, code })
    else part.estimated += 1
  }
  return part
}

type Point = {
  dials: readonly UnreadRegister[]
  rules: EstimateRules
  norms: NormsOfMonth
  period: Period
}

/** All dials of a point or none. */
async function estimatePoint(point: Point): Promise<Unestimated['code'] | null> {
  const { dials, period } = point
  const estimates = dials.map((dial) => estimateOf(dial, point))
  const impossible = estimates.find((estimate) => estimate.kind === 'impossible')
  if (impossible?.kind === 'impossible') return impossible.code
  const readOn = addDays(nextPeriod(period), -1)
  await Reading.createMany(
    dials.map((dial, index) => {
      const estimate = estimates[index]!
      const quantityWh = estimate.kind === 'estimated' ? estimate.quantityWh : 0n
      const { digits, coefficient, lastWh, registerId, servicePointId } = dial
      return {
        servicePointId,
        registerId,
        readOn,
        valueWh: estimatedValue(quantityWh, {
          previousWh: BigInt(lastWh),
          digits,
          coefficient: BigInt(coefficient),
        }),
        source: 'estimate' as const,
        status: 'accepted' as const,
        note: estimate.kind === 'estimated' ? estimate.method : null,
        recordedBy: actorText(),
      }
    })
  )
  const { servicePointId } = dials[0]!
  const first = dials.map(({ lastOn }) => lastOn).sort()[0]!
  await measureConsumption({ servicePointId, from: addDays(first, 1) })
  return null
}

function estimateOf(dial: UnreadRegister, { rules, norms, period }: Point) {
  const from = addDays(dial.lastOn, 1)
  const isOfThisMonth = dial.isWhole && from >= period
  return estimateMonth(
    {
      from,
      to: nextPeriod(period),
      recent: dial.recent.map(fullMonth),
      yearBefore: dial.yearBefore && fullMonth(dial.yearBefore),
      normWh: isOfThisMonth ? norms.quantityFrom(dial.servicePointId, from) : null,
      estimatedBefore: dial.estimates,
    },
    rules
  )
}

function fullMonth({ period, quantityWh }: { period: Period; quantityWh: string }) {
  return { quantityWh: BigInt(quantityWh), days: daysInPeriod(period) }
}
