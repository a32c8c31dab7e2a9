/**
 * Integer division rounded half away from zero: the one rounding rule of the product.
 *
 * @example divideHalfUp(5n, 2n) // 3n
 * @example divideHalfUp(-5n, 2n) // -3n
 * @throws RangeError when the denominator is not positive
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('The denominator must be positive')
  const doubled = 2n * (numerator < 0n ? -numerator : numerator) + denominator
  const magnitude = doubled / (2n * denominator)
  return numerator < 0n ? -magnitude : magnitude
}

/** `value × by ÷ of`, rounded half up once. */
export function scale(value: bigint, by: bigint, of: bigint): bigint {
  return divideHalfUp(value * by, of)
}
