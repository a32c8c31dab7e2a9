import { divideHalfUp, scale } from '#shared/kernel/rounding'

const MILLION = 1_000_000n

/**
 * Active and apparent power from reactive power and cos φ (domain §2.8): tg φ = √(1 − cos²φ) ÷ cos φ,
 * P = Q ÷ tg φ, S = P ÷ cos φ.
 *
 * @param reactive var, or any unit that P and S shall have
 * @param cosPpm cos φ in millionths, above 0 and below 1
 */
export function powerTriangle(reactive: bigint, cosPpm: bigint) {
  if (cosPpm <= 0n || cosPpm >= MILLION) throw new RangeError('cos φ lies between 0 and 1')
  const sinPpm = squareRoot(MILLION * MILLION - cosPpm * cosPpm)
  const active = scale(reactive, cosPpm, sinPpm)
  return {
    tangentPpm: divideHalfUp(sinPpm * MILLION, cosPpm),
    active,
    apparent: scale(active, MILLION, cosPpm),
  }
}

/** The integer nearest to the square root, by Newton's steps. */
function squareRoot(value: bigint): bigint {
  let root = value
  let better = (root + 1n) / 2n
  while (better < root) {
    root = better
    better = (root + value / root) / 2n
  }
  return value - root * root > root ? root + 1n : root
}
