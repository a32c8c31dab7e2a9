import { scale } from '#shared/kernel/rounding'
import { LINE, type LineKind } from '#billing/rules/line_kind'

/** Registers of zone meters, as `consumptions.zone` names them; 0 is a register of the whole day. */
export const ZONE = { whole: 0, peak: 1, halfPeak: 2, night: 3 } as const

/** The price of a zone is the base price × `num` ÷ `den`: night at 1/1.5 is 2 ÷ 3. */
export type ZoneFactor = { zone: number; num: bigint; den: bigint }

/** What was consumed in one zone of the day. */
export type ZoneUse = { zone: number; quantityWh: bigint }

const LINE_OF_ZONE: Record<number, LineKind> = {
  [ZONE.peak]: LINE.peak,
  [ZONE.halfPeak]: LINE.halfPeak,
  [ZONE.night]: LINE.night,
}

/**
 * The price of a zone in tiyin per unit, rounded half up to the tiyin before it is multiplied
 * (PKM 1034 of 2017: peak × 1.5, half-peak × 1, night ÷ 1.5).
 *
 * @example zonePrice(204_30n, [{ zone: 1, num: 3n, den: 2n }], 1) // 306_45n
 */
export function zonePrice(baseMinor: bigint, factors: readonly ZoneFactor[], zone: number): bigint {
  const factor = factors.find((one) => one.zone === zone)
  return factor ? scale(baseMinor, factor.num, factor.den) : baseMinor
}

export function lineOfZone(zone: number): LineKind {
  return LINE_OF_ZONE[zone] ?? LINE.energy
}
