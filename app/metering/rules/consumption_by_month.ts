import { addDays, type IsoDate, type Period } from '#shared/kernel/calendar'
import type { BasisEntry } from '#metering/rules/consumption_basis'
import { isFilled } from '#metering/rules/fill_gaps'
import { measureSpan } from '#metering/rules/measure_span'
import { monthFromIntervals, type EnergyInterval } from '#metering/rules/month_from_intervals'
import { monthQuality, type ConsumptionMethod } from '#metering/rules/month_quality'
import { readingChain, type ChainedReading } from '#metering/rules/reading_chain'
import { registerDifference } from '#metering/rules/register_difference'
import { startOfTashkentDay } from '#metering/rules/tashkent_time'

/** One register during one stay of its meter at the point. */
export type MeasuredRegister = {
  registerId: string
  zone: number
  digits: number | null
  coefficient: bigint
  readings: readonly ChainedReading[]
  /** In order of time. */
  intervals: readonly EnergyInterval[]
}

export type MonthConsumption = {
  period: Period
  zone: number
  quantityWh: bigint
  method: ConsumptionMethod
  complete: boolean
  basis: BasisEntry[]
}

type NormedSpan = { period: Period; from: IsoDate; to: IsoDate }

type Part = {
  period: Period
  zone: number
  from: IsoDate
  to: IsoDate
  method: ConsumptionMethod
} & {
  basis: BasisEntry
}

/**
 * The consumption of a service point by calendar month and zone, over all registers that stood
 * there: Σ (final − initial) · K of each, so that a meter changed within the month adds up.
 *
 * @param normed days without a meter, which the norms fill
 */
export function consumptionByMonth(
  registers: readonly MeasuredRegister[],
  service: { from: IsoDate; to: IsoDate | null },
  normed: readonly NormedSpan[] = []
): MonthConsumption[] {
  const parts = registers.flatMap(partsOfRegister)
  return [...Map.groupBy(parts, ({ period, zone }) => `${period} ${zone}`).values()]
    .map((month) => monthOf(month, service, normed))
    .sort((a, b) => a.period.localeCompare(b.period) || a.zone - b.zone)
}

function monthOf(
  parts: readonly Part[],
  service: { from: IsoDate; to: IsoDate | null },
  normed: readonly NormedSpan[]
): MonthConsumption {
  const { period, zone } = parts[0]!
  const methods = parts.map((part) => part.method)
  const ofMonth = normed.filter((one) => one.period === period)
  return {
    period,
    zone,
    quantityWh: parts.reduce((all, part) => all + part.basis.quantityWh, 0n),
    ...monthQuality({ period, covered: [...parts, ...ofMonth], methods, service }),
    basis: parts.map((part) => part.basis),
  }
}

function partsOfRegister(register: MeasuredRegister): Part[] {
  const chain = readingChain(register.readings)
  return chain.slice(1).flatMap((end, index) => partsOfSpan(register, chain[index]!, end))
}

function partsOfSpan(register: MeasuredRegister, start: ChainedReading, end: ChainedReading) {
  const { registerId, zone, digits, coefficient } = register
  const days = { from: addDays(start.readOn, 1), to: addDays(end.readOn, 1) }
  const { quantityWh } = registerDifference({
    startWh: start.valueWh,
    endWh: end.valueWh,
    digits,
    coefficient,
  })
  const counted = within(register.intervals, days)
  const { method, parts } = measureSpan({
    fromReadOn: start.readOn,
    toReadOn: end.readOn,
    quantityWh,
    intervals: monthFromIntervals(counted),
  })
  return parts.map((part): Part => ({
    period: part.period,
    zone,
    from: part.from,
    to: part.to,
    method: isEstimated(end, counted) ? 'estimated' : method,
    basis: {
      registerId,
      ...days,
      fromWh: start.valueWh,
      toWh: end.valueWh,
      coefficient,
      quantityWh: part.quantityWh,
    },
  }))
}

/** A dial that was counted on by interval data is an estimate where these are. */
function isEstimated({ source }: ChainedReading, intervals: readonly EnergyInterval[]) {
  if (source === 'estimate') return true
  return source === 'import' && intervals.some(({ quality }) => isFilled(quality))
}

function within(intervals: readonly EnergyInterval[], days: { from: IsoDate; to: IsoDate }) {
  const from = startOfTashkentDay(days.from)
  const to = startOfTashkentDay(days.to)
  return intervals.filter(({ startsAt }) => startsAt >= from && startsAt < to)
}
