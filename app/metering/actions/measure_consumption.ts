import type { IsoDate, Period } from '#shared/kernel/calendar'
import { measurePoints } from '#metering/actions/measure_points'

export type Measurement = {
  servicePointId: string
  /** The first day whose consumption may have changed. */
  from: IsoDate
}

/** Measures the consumption of one service point anew; see `measurePoints`. */
export async function measureConsumption(measurement: Measurement): Promise<Period[]> {
  return (await measurePoints([measurement])).get(measurement.servicePointId) ?? []
}
