/** Those of the rights needed that are not held: what stands in the way of passing them on. */
export function rightsMissing<Right extends string>(
  needed: readonly Right[],
  held: readonly Right[]
): Right[] {
  return needed.filter((right) => !held.includes(right))
}
