import { BASE_PER_UNIT } from '#shared/kernel/quantity'

export type RegisterSpan = {
  startWh: bigint
  endWh: bigint
  /** Whole-unit digits of the dial; null when the register never turns over. */
  digits: number | null
  /** Transformer ratio, Kтт · Kтн. */
  coefficient: bigint
}

export type RegisterDifference = { quantityWh: bigint; rolledOver: boolean }

/**
 * What passed between two values of one register: (end − start) · K, and over a full dial
 * (10^digits − start + end) · K. Whether a turn of the dial is believable is `checkReading`'s
 * question, not this one's.
 *
 * @throws RangeError when a value does not fit the dial, or the value fell on an endless register
 */
export function registerDifference(span: RegisterSpan): RegisterDifference {
  const { startWh, endWh, coefficient } = span
  const capacityWh = dialCapacityWh(span.digits)
  if (startWh < 0n || endWh < 0n || coefficient <= 0n) throw new RangeError('Not a register value')
  if (capacityWh !== null && (startWh >= capacityWh || endWh >= capacityWh)) {
    throw new RangeError('The value has more digits than the dial')
  }
  if (endWh >= startWh) return { quantityWh: (endWh - startWh) * coefficient, rolledOver: false }
  if (capacityWh === null) throw new RangeError('The register went back')
  return { quantityWh: (capacityWh - startWh + endWh) * coefficient, rolledOver: true }
}

/** Base units in one full turn of a dial; null when there is no such turn. */
export function dialCapacityWh(digits: number | null): bigint | null {
  return digits === null ? null : 10n ** BigInt(digits) * BASE_PER_UNIT
}
