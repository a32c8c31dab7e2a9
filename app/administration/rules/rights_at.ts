type Held<Right> = { path: string; rights: readonly Right[] }

/**
 * The rights that hold at a place: those granted there or anywhere above it.
 *
 * @param path ids from the root, each followed by a dot ("1.4.9.")
 */
export function rightsAt<Right extends string>(
  grants: readonly Held<Right>[],
  path: string
): Right[] {
  const held = grants.filter((grant) => path.startsWith(grant.path))
  return [...new Set(held.flatMap(({ rights }) => rights))]
}
