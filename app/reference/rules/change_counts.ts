import type { ContentDifference, ItemChange } from '#reference/rules/content_difference'

type Counts = { added: number; changed: number; closed: number; unchanged: number; left: number }

export function changeCounts({ changes, unchanged, left }: ContentDifference): Counts {
  const of = (kind: ItemChange['change']) => changes.filter(({ change }) => change === kind).length
  return {
    added: of('added'),
    changed: of('changed'),
    closed: of('closed'),
    unchanged: unchanged.length,
    left: left.length,
  }
}
