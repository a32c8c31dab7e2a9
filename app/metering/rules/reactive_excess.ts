import { divideHalfUp, scale } from '#shared/kernel/rounding'

const MILLION = 1_000_000n

export type ReactiveUse = {
  /** tg φ = Wq ÷ Wp, in millionths; null when no active energy was used. */
  tangentPpm: bigint | null
  /** What exceeds the limit, in varh. */
  excessVarh: bigint
}

/**
 * Reactive energy above what the contract allows (domain §2.8): max(0, Wq − tg φ limit × Wp). No scale
 * of surcharges is published, so both the limit and the price are the tenant's.
 */
export function reactiveExcess(
  activeWh: bigint,
  reactiveVarh: bigint,
  limitPpm: bigint
): ReactiveUse {
  if (activeWh < 0n || reactiveVarh < 0n) throw new RangeError('Energy is not negative')
  const allowed = scale(activeWh, limitPpm, MILLION)
  return {
    tangentPpm: activeWh === 0n ? null : divideHalfUp(reactiveVarh * MILLION, activeWh),
    excessVarh: reactiveVarh > allowed ? reactiveVarh - allowed : 0n,
  }
}
