export type TreeNode = { id: number; parentId: number | null }

/** A change of parent that has happened: from the day on it is another, before it was the former. */
export type ParentChange = {
  divisionId: number
  fromOn: string
  formerParentId: number | null
}

/**
 * The paths of all divisions as they were on a day, from today's tree and what has changed since.
 *
 * @param changes newest first; two of one day in the order in which they were made, latest first
 * @param on YYYY-MM-DD
 */
export function pathsOn(
  nodes: readonly TreeNode[],
  changes: readonly ParentChange[],
  on: string
): Map<number, string> {
  const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]))
  for (const { divisionId, fromOn, formerParentId } of changes) {
    if (fromOn > on) parents.set(divisionId, formerParentId)
  }
  const paths = new Map<number, string>()
  for (const { id } of nodes) pathOf(id, parents, paths)
  return paths
}

function pathOf(
  id: number,
  parents: ReadonlyMap<number, number | null>,
  paths: Map<number, string>
): string {
  const known = paths.get(id)
  if (known !== undefined) return known
  const parentId = parents.get(id) ?? null
  const path = `${parentId === null ? '' : pathOf(parentId, parents, paths)}${id}.`
  paths.set(id, path)
  return path
}
