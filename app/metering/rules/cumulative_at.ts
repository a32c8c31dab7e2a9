import { distribute } from '#shared/kernel/distribute'
import type { EnergyInterval } from '#metering/rules/month_from_intervals'

/**
 * The energy of all intervals up to each of the given moments (epoch seconds, rising). An interval
 * that a moment cuts is divided by seconds, and its parts are exactly the interval.
 */
export function cumulativeAt(
  intervals: readonly EnergyInterval[],
  moments: readonly number[]
): bigint[] {
  const between = moments.map(() => 0n)
  for (const interval of intervals) {
    for (const { slot, quantityWh } of cut(interval, moments)) {
      if (slot < between.length) between[slot] = between[slot]! + quantityWh
    }
  }
  let sum = 0n
  return between.map((quantityWh) => (sum += quantityWh))
}

/** The parts of an interval by the first moment that each of them precedes. */
function cut({ startsAt, seconds, quantityWh }: EnergyInterval, moments: readonly number[]) {
  const endsAt = startsAt + seconds
  const first = firstAfter(moments, startsAt)
  const edges = [startsAt]
  for (let slot = first; slot < moments.length && moments[slot]! < endsAt; slot += 1) {
    edges.push(moments[slot]!)
  }
  if (edges.length === 1) return [{ slot: first, quantityWh }]
  const lengths = edges.map((edge, index) => BigInt((edges[index + 1] ?? endsAt) - edge))
  return distribute(quantityWh, lengths).map((part, index) => ({
    slot: first + index,
    quantityWh: part,
  }))
}

/** Index of the first moment later than `at`; the length of the list when there is none. */
function firstAfter(moments: readonly number[], at: number): number {
  let low = 0
  let high = moments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (moments[middle]! > at) high = middle
    else low = middle + 1
  }
  return low
}
