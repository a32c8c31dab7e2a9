import { scale } from '#shared/kernel/rounding'
import type { RateStep } from '#billing/rules/compile_plan'

/** How the bounds of blocks are changed before a month is walked. */
export type BoundsScale = {
  /** Bounds × days ÷ of: the part of the month that the blocks are meant for. */
  days: number
  of: number
  /** This account's part of the base norm (the first block), in millionths; 1000000n is all of it. */
  normSharePpm: bigint
}

const WHOLE_PPM = 1_000_000n

/**
 * Blocks for a part of a month, or for a part of a base norm that several accounts of one supply
 * object share. Bounds are rounded half up to the base unit; a block that becomes empty falls away.
 * What a shared norm does not cover belongs to the next block: its lower bound moves down.
 */
export function scaleSteps(steps: readonly RateStep[], by: BoundsScale): readonly RateStep[] {
  if (by.days === by.of && by.normSharePpm === WHOLE_PPM) return steps
  const ordered = [...steps].sort((a, b) => (a.fromWh < b.fromWh ? -1 : 1))
  const scaled: RateStep[] = []
  let fromWh = 0n
  for (const [index, step] of ordered.entries()) {
    const toWh = step.toWh === null ? null : bound(step.toWh, by, index === 0)
    if (toWh !== null && toWh <= fromWh) continue
    scaled.push({ ...step, fromWh, toWh })
    if (toWh === null) break
    fromWh = toWh
  }
  return scaled
}

function bound(toWh: bigint, { days, of, normSharePpm }: BoundsScale, isNorm: boolean): bigint {
  const share = isNorm ? normSharePpm : WHOLE_PPM
  return scale(toWh, BigInt(days) * share, BigInt(of) * WHOLE_PPM)
}
