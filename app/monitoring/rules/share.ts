/**
 * A part of a whole in basis points (100 % = 10 000), half up; null when the whole is nothing, for
 * then there is no share to tell. Both in the same unit, neither below zero.
 */
export function share(part: bigint, whole: bigint): bigint | null {
  if (whole <= 0n) return null
  return (part * 20_000n + whole) / (whole * 2n)
}
