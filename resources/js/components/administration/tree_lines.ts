import type { TreeLine, TreeRow } from '~/components/administration/division'

/**
 * The lines of a tree from top to bottom: what hangs under a folded division is left out. With words
 * to find, only what matches and what stands above it.
 */
export function treeLines(
  rows: readonly TreeRow[],
  folded: ReadonlySet<number>,
  wanted: string
): TreeLine[] {
  const known = new Set(rows.map(({ id }) => id))
  const under = Map.groupBy(rows, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null
  )
  const words = wanted.trim().toLowerCase()
  const kept = words ? matching(rows, words) : null

  function walk(parentId: number | null, depth: number): TreeLine[] {
    return (under.get(parentId) ?? [])
      .filter(({ id }) => kept?.has(id) ?? true)
      .flatMap((row) => [
        { ...row, depth, hasParts: under.has(row.id) },
        ...(folded.has(row.id) && !kept ? [] : walk(row.id, depth + 1)),
      ])
  }
  return walk(null, 0)
}

/** Ids of the matches and of everything above them. */
function matching(rows: readonly TreeRow[], words: string): Set<number> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const kept = new Set<number>()
  for (const row of rows) {
    if (!`${row.name} ${row.code}`.toLowerCase().includes(words)) continue
    let at: TreeRow | undefined = row
    while (at && !kept.has(at.id)) {
      kept.add(at.id)
      at = at.parentId === null ? undefined : byId.get(at.parentId)
    }
  }
  return kept
}
