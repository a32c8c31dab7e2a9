import { scale } from '#shared/kernel/rounding'
import { monthFromIntervals, type EnergyInterval } from '#metering/rules/month_from_intervals'
import type { Period } from '#shared/kernel/calendar'

const HOUR_SECONDS = 3600n

/**
 * The first month in which the intervals hold more than connected power × time × 1.1 can use
 * (check V3): a wrong unit, or another point's file. Null when every month is possible.
 *
 * @param connectedW W, or null when it is not known
 */
export function abovePhysical(
  intervals: readonly EnergyInterval[],
  connectedW: bigint | null
): { period: Period; quantityWh: bigint; ceilingWh: bigint } | null {
  if (connectedW === null) return null
  for (const { period, quantityWh, coveredSeconds } of monthFromIntervals(intervals)) {
    const ceilingWh = scale(connectedW * BigInt(coveredSeconds), 11n, 10n * HOUR_SECONDS)
    if (quantityWh > ceilingWh) return { period, quantityWh, ceilingWh }
  }
  return null
}
