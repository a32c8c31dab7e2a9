/**
 * The paths that stand under no other of them: what is to be read to reach all their subtrees once.
 *
 * @param paths ids from the root, each followed by a dot ("1.4.9.")
 */
export function rootsOf(paths: readonly string[]): string[] {
  const all = [...new Set(paths)]
  return all.filter((path) => !all.some((other) => other !== path && path.startsWith(other)))
}
