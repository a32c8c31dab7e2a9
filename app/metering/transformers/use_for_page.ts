import { addDays } from '#shared/kernel/calendar'
import type { CalculatedUse } from '#metering/queries/calculate_use'

/** A calculated use as pages show it: the last day instead of the first after it. */
export function useForPage({ use, capMonths }: CalculatedUse) {
  const { kind, from, to, days, cut, isConductorLimit, months } = use
  return {
    kind,
    from,
    until: addDays(to, -1),
    days,
    cut,
    capMonths,
    isConductorLimit,
    powerW: use.powerW?.toString() ?? null,
    hoursHundredths: use.hoursHundredths?.toString() ?? null,
    averageWh: use.average?.quantityWh.toString() ?? null,
    averageDays: use.average?.days ?? null,
    meteredWh: use.meteredWh.toString(),
    quantityWh: use.quantityWh.toString(),
    months: months.map(({ period, quantityWh }) => ({ period, quantityWh: quantityWh.toString() })),
  }
}
