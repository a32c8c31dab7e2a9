import { divideHalfUp } from '#shared/kernel/rounding'

/** A cable or a fuse by what it carries. */
export type Conductor = {
  /** Admissible current, mA. */
  admissibleMa: bigint
  /** Between a phase and neutral when there is one phase, between phases when there are three. */
  voltageV: bigint
  phases: 1 | 3
  cosPpm: bigint
}

const MILLION = 1_000_000n
const ROOT_OF_THREE_PPM = 1_732_051n
const THOUSAND = 1000n

/**
 * The most power that a conductor carries (domain §2.7): √3·U·I·cos φ over three phases, U·I·cos φ
 * over one; in W.
 */
export function conductedPower({ admissibleMa, voltageV, phases, cosPpm }: Conductor): bigint {
  const rootPpm = phases === 3 ? ROOT_OF_THREE_PPM : MILLION
  return divideHalfUp(rootPpm * voltageV * admissibleMa * cosPpm, MILLION * MILLION * THOUSAND)
}
