import { soumText } from '#shared/kernel/money'
import type { VectorInput } from '#shared/rules_check/vector_input'
import { ZONE, zonePrice } from '#billing/rules/zones'

/** The factors of PKM 1034: peak × 1.5, night ÷ 1.5. */
const FACTORS = [
  { zone: ZONE.peak, num: 3n, den: 2n },
  { zone: ZONE.night, num: 2n, den: 3n },
]

export function touPrice(input: VectorInput) {
  const base = input.minor('base')
  return {
    peak: soumText(zonePrice(base, FACTORS, ZONE.peak)),
    night: soumText(zonePrice(base, FACTORS, ZONE.night)),
  }
}
