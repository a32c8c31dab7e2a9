import type { MeterChangePreview } from '#metering/queries/preview_meter_change'

/** A previewed change as pages show it. */
export function meterChangeForPage({ closing, months }: MeterChangePreview) {
  return {
    months,
    closing: closing.map(({ previousWh, quantityWh, coefficient, ...dial }) => ({
      ...dial,
      previousWh: previousWh?.toString() ?? null,
      quantityWh: quantityWh?.toString() ?? null,
      coefficient: coefficient.toString(),
    })),
  }
}
