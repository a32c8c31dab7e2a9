import type { DraftRate } from '#reference/rules/tariff_draft'
import { BASIS } from '#shared/kernel/percent'
import { scale } from '#shared/kernel/rounding'

type Block = Pick<DraftRate, 'fromWh' | 'toWh' | 'priceMinor'>

/** A stretch of a month's consumption over which both the old and the new price stay the same. */
export type PriceChange = {
  fromWh: bigint
  toWh: bigint | null
  oldMinor: bigint | null
  newMinor: bigint | null
  /** New against old, basis points; null where there is no old price or it was nothing. */
  changeBp: bigint | null
}

/**
 * Two sets of blocks side by side, cut at every bound of either, so that a moved bound shows as what
 * it is: another price for that stretch.
 */
export function priceChanges(old: readonly Block[], fresh: readonly Block[]): PriceChange[] {
  const starts = [...new Set([...old, ...fresh].map(({ fromWh }) => fromWh))]
  starts.sort((a, b) => (a < b ? -1 : 1))
  return starts.map((fromWh, index) => {
    const toWh = starts[index + 1] ?? null
    const oldMinor = priceAt(old, fromWh)
    const newMinor = priceAt(fresh, fromWh)
    return { fromWh, toWh, oldMinor, newMinor, changeBp: changeOf(oldMinor, newMinor) }
  })
}

function priceAt(blocks: readonly Block[], wh: bigint): bigint | null {
  const block = blocks.find(({ fromWh, toWh }) => fromWh <= wh && (toWh === null || toWh > wh))
  return block?.priceMinor ?? null
}

function changeOf(oldMinor: bigint | null, newMinor: bigint | null): bigint | null {
  if (oldMinor === null || newMinor === null || oldMinor === 0n) return null
  return scale(newMinor - oldMinor, BASIS, oldMinor)
}
