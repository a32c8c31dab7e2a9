import { distribute } from '#shared/kernel/distribute'
import type { ZoneUse } from '#billing/rules/zones'

/**
 * Lays what is added to a month, or taken from it, over its zones in proportion to what each used, so
 * that the zones together remain the month to the unit. Where no zone used anything the first takes
 * it all; a zone may become negative only when the whole month does.
 */
export function adjustZones(zones: readonly ZoneUse[], addedWh: bigint): ZoneUse[] {
  const weights = zones.map(({ quantityWh }) => (quantityWh > 0n ? quantityWh : 0n))
  const isEmpty = weights.every((weight) => weight === 0n)
  const size = addedWh < 0n ? -addedWh : addedWh
  const parts = distribute(
    size,
    isEmpty ? zones.map((_, index) => (index === 0 ? 1n : 0n)) : weights
  )
  return zones.map(({ zone, quantityWh }, index) => ({
    zone,
    quantityWh: quantityWh + (addedWh < 0n ? -parts[index]! : parts[index]!),
  }))
}
