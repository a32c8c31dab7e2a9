import { addMonths, type Period } from '#shared/kernel/calendar'
import type { MonthUsed } from '#household/queries/consumption_of_account'

/** Twelve months up to `last`, each beside the same month of the year before. */
export function usedByMonth(used: readonly MonthUsed[], last: Period) {
  const byMonth = new Map(used.map(({ period, quantityWh }) => [period, quantityWh]))
  return Array.from({ length: 12 }, (_, index) => {
    const period = addMonths(last, index - 11)
    return {
      period,
      nowWh: byMonth.get(period) ?? null,
      beforeWh: byMonth.get(addMonths(period, -12)) ?? null,
    }
  })
}
