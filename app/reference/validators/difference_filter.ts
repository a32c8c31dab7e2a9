import { isContentKind, type ContentKind } from '#reference/rules/content_kinds'
import type { ItemChange } from '#reference/rules/content_difference'

export type DifferenceFilter = {
  kind: ContentKind | null
  change: ItemChange['change'] | null
  q: string
  page: number
}

const CHANGES: readonly string[] = ['added', 'changed', 'closed']

/** What the address of a difference asks for; what cannot be read is as if it was not asked. */
export function differenceFilter(asked: Record<string, unknown>): DifferenceFilter {
  const { kind, change, q, page } = asked
  return {
    kind: typeof kind === 'string' && isContentKind(kind) ? kind : null,
    change:
      typeof change === 'string' && CHANGES.includes(change)
        ? (change as ItemChange['change'])
        : null,
    q: typeof q === 'string' ? q.trim().slice(0, 100) : '',
    page: typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}
