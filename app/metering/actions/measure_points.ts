import { periodOf, type Period } from '#shared/kernel/calendar'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import type { Measurement } from '#metering/actions/measure_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { storeConsumption, type MeasuredPoint } from '#metering/actions/store_consumption'
import { lockPoints } from '#metering/queries/lock_point'
import { measuredRegisters } from '#metering/queries/measured_registers'
import { normedDays, type NormedDays } from '#metering/queries/normed_days'
import { adjustedPoints, normedPoints } from '#metering/queries/special_points'
import { consumptionByMonth } from '#metering/rules/consumption_by_month'

/**
 * Measures the consumption of service points anew, each named once, from the month of its `from` on,
 * and answers the months that changed, by point. A month that a billing run has begun with is marked
 * late when its quantity changes or it becomes complete: the next run bills the difference. What is
 * added to it or taken from it follows, up to the points whose meters it runs through.
 */
export async function measurePoints(asked: readonly Measurement[]): Promise<Map<string, Period[]>> {
  await holdMeasuring()
  const measured = await monthsOf(asked)
  const changed = await storeConsumption(measured)
  const ids = [...changed.keys()]
  const special = ids.length === 0 ? new Set<string>() : await adjustedPoints(ids)
  for (const { servicePointId, accountId, first } of measured) {
    const months = changed.get(servicePointId)
    if (!months || !special.has(servicePointId)) continue
    const adjusted = await adjustConsumption({ servicePointId, accountId, first })
    changed.set(servicePointId, [...new Set([...months, ...adjusted])].sort())
  }
  return changed
}

async function monthsOf(asked: readonly Measurement[]): Promise<MeasuredPoint[]> {
  const points = await lockPoints(asked.map(({ servicePointId }) => servicePointId))
  const since = asked.map(({ servicePointId, from }) => ({ servicePointId, first: periodOf(from) }))
  const registers = await measuredRegisters(since)
  const normed = await daysOfNorms(since)
  return since.map(({ servicePointId, first }) => {
    const { accountId, validFrom, validTo } = points.get(servicePointId)!
    const months = consumptionByMonth(
      registers.get(servicePointId) ?? [],
      { from: validFrom, to: validTo },
      normed.get(servicePointId)
    ).filter(({ period }) => period >= first)
    return { servicePointId, accountId, first, months }
  })
}

/** Few points live by norms: only these are asked for one by one. */
async function daysOfNorms(since: readonly { servicePointId: string; first: Period }[]) {
  const normed = await normedPoints(since.map(({ servicePointId }) => servicePointId))
  const days = new Map<string, NormedDays[]>()
  for (const point of since) {
    if (normed.has(point.servicePointId)) days.set(point.servicePointId, await normedDays(point))
  }
  return days
}
