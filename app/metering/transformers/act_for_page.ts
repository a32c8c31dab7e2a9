import { addDays, daysBetween } from '#shared/kernel/calendar'
import { spreadByMonth } from '#metering/rules/spread_by_month'
import type { UsageActCard } from '#metering/queries/usage_acts'

/** An act as pages and paper show it: last days, and the parts of its months. */
export function actForPage({ divisionId: _, countedFrom, countedTo, ...act }: UsageActCard) {
  const parts = spreadByMonth({
    fromReadOn: addDays(countedFrom, -1),
    toReadOn: addDays(countedTo, -1),
    quantityWh: BigInt(act.quantityWh),
  })
  return {
    ...act,
    until: addDays(act.to, -1),
    countedFrom,
    countedUntil: addDays(countedTo, -1),
    days: daysBetween(countedFrom, countedTo),
    months: parts.map(({ period, quantityWh }) => ({ period, quantityWh: quantityWh.toString() })),
  }
}
