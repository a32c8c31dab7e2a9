import { searchKey } from '#shared/kernel/text/search_key'
import type { ContentDifference } from '#reference/rules/content_difference'
import type { ContentItem } from '#reference/rules/content_item'
import { changeLines, type ChangeLine } from '#reference/transformers/change_lines'
import type { DifferenceFilter } from '#reference/validators/difference_filter'

export type DifferencePage = {
  data: ChangeLine[]
  metadata: { currentPage: number; lastPage: number; perPage: number; total: number }
}

const PER_PAGE = 50

/** The changes that a reader asks for, a page of them. */
export function differencePage(
  { changes }: Pick<ContentDifference, 'changes'>,
  items: readonly ContentItem[],
  { kind, change, q, page }: DifferenceFilter,
  locale: string
): DifferencePage {
  const wanted = changes.filter(
    (one) => (!kind || one.item.kind === kind) && (!change || one.change === change)
  )
  const lines = changeLines(wanted, items, locale).filter((line) => speaksOf(line, q))
  const currentPage = Math.min(page, Math.max(1, Math.ceil(lines.length / PER_PAGE)))
  return {
    data: lines.slice((currentPage - 1) * PER_PAGE, currentPage * PER_PAGE),
    metadata: {
      currentPage,
      lastPage: Math.max(1, Math.ceil(lines.length / PER_PAGE)),
      perPage: PER_PAGE,
      total: lines.length,
    },
  }
}

/** Every word is somewhere in its code, name or values, in whatever script. */
function speaksOf({ id, name, fields }: ChangeLine, q: string): boolean {
  if (q === '') return true
  const values = fields.flatMap(({ before, after }) => [before ?? '', after ?? ''])
  const text = searchKey([id, name ?? '', ...values].join(' '))
  return searchKey(q)
    .split(' ')
    .every((word) => text.includes(word))
}
