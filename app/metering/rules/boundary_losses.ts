import { divideHalfUp, scale } from '#shared/kernel/rounding'

/** A transformer or a line between the meter and the balance boundary, by its passport. */
export type BoundaryTransformer = {
  kind: 'transformer'
  noLoadW: bigint
  loadW: bigint
  ratedVa: bigint
  cosPpm: bigint
  /** The consumer's part of it, in millionths. */
  sharePpm: bigint
}

export type BoundaryLine = {
  kind: 'line'
  /** r0 × length of one phase. */
  resistanceMicroOhm: bigint
  /** Between phases. */
  voltageV: bigint
  cosPpm: bigint
  sharePpm: bigint
}

/** Losses that the contract names as a part of the energy metered. */
export type ContractShare = { kind: 'share'; sharePpm: bigint }

export type BoundaryEquipment = BoundaryTransformer | BoundaryLine | ContractShare

export const WHOLE_PPM = 1_000_000n

/**
 * What a transformer loses (domain §3.6): ΔPx·T + ΔPк·W² ÷ (T·Sн²·cos²φ), the consumer's share of it;
 * rounded once, to the Wh.
 *
 * @param throughWh energy that went through it in `hours`
 */
export function transformerLoss(
  { noLoadW, loadW, ratedVa, cosPpm, sharePpm }: BoundaryTransformer,
  throughWh: bigint,
  hours: bigint
): bigint {
  const cosSquared = cosPpm * cosPpm
  const load = loadW * throughWh * throughWh * WHOLE_PPM * WHOLE_PPM
  const under = hours * ratedVa * ratedVa * cosSquared
  return divideHalfUp((noLoadW * hours * under + load) * sharePpm, under * WHOLE_PPM)
}

/** What a line loses (domain §3.6): W²·R ÷ (T·U²·cos²φ), the consumer's share of it. */
export function lineLoss(
  { resistanceMicroOhm, voltageV, cosPpm, sharePpm }: BoundaryLine,
  throughWh: bigint,
  hours: bigint
): bigint {
  const under = hours * voltageV * voltageV * cosPpm * cosPpm
  const over = throughWh * throughWh * resistanceMicroOhm * WHOLE_PPM
  return divideHalfUp(over * sharePpm, under * WHOLE_PPM)
}

/** W, T and the rest of the month's part on which the equipment stood. */
export function partOfMonth(monthWh: bigint, days: number, monthDays: number) {
  return { throughWh: scale(monthWh, BigInt(days), BigInt(monthDays)), hours: BigInt(days) * 24n }
}
