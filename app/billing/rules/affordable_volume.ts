import type { RateStep } from '#billing/rules/compile_plan'
import { BASE_PER_UNIT } from '#shared/kernel/quantity'

/**
 * How far a sum of money goes through the given blocks: the volume that an advance protects (PKM 22
 * and 319: paid volume keeps the price at which it was paid; what lies above the base norm is valued
 * by the upper blocks of that tariff).
 *
 * @param amountMinor money, tiyin ≥ 0
 * @param fromWh where the month stands already
 * @param toWh what the month comes to
 * @param steps in order, without gaps
 * @returns the largest volume ≤ `toWh − fromWh` whose exact cost is ≤ `amountMinor`
 */
export function affordableVolume(
  amountMinor: bigint,
  [fromWh, toWh]: readonly [bigint, bigint],
  steps: readonly RateStep[]
): bigint {
  let left = amountMinor * BASE_PER_UNIT
  let reached = fromWh
  for (const { toWh: bound, priceMinor } of steps) {
    const end = bound === null || bound > toWh ? toWh : bound
    const inBlock = end - reached
    if (inBlock <= 0n) continue
    if (priceMinor > 0n && inBlock * priceMinor > left) {
      return reached - fromWh + left / priceMinor
    }
    reached = end
    left -= inBlock * priceMinor
  }
  return reached - fromWh
}
