/**
 * Splits a whole over weights so that the parts add up to it exactly: floors first, then one unit
 * each to the largest remainders (the earlier part wins a tie).
 *
 * @param total units to split, ≥ 0
 * @param weights relative shares, ≥ 0; at least one positive
 * @example distribute(100n, [1n, 1n, 1n]) // [34n, 33n, 33n]
 */
export function distribute(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n)
  if (total < 0n || sum <= 0n) throw new RangeError('Nothing to distribute by')

  const parts = weights.map((weight) => (total * weight) / sum)
  const remainders = weights.map((weight, index) => ({ index, left: (total * weight) % sum }))
  remainders.sort((a, b) => (a.left === b.left ? a.index - b.index : a.left < b.left ? 1 : -1))

  let missing = total - parts.reduce((all, part) => all + part, 0n)
  for (const { index } of remainders) {
    if (missing === 0n) break
    parts[index] = parts[index]! + 1n
    missing -= 1n
  }
  return parts
}
