import type { Control } from '@hisob/contract'
import { NO_CONTROL, readBalance, rolesOf } from '@hisob/contract/files'
import type { Columns, Row, SumUnit } from '@hisob/contract/files'

export const MARKS = ['total', 'opening', 'closing'] as const
export type Mark = (typeof MARKS)[number]
type Marks = Readonly<Partial<Record<string, string>>>

/** What a row is when it is no payment, told by the beginning of its first cell. */
export function markOf({ cells }: Row, marks: Marks): Mark | null {
  const first =
    cells
      .find((cell) => cell.trim() !== '')
      ?.trim()
      .toLowerCase() ?? ''
  const found = MARKS.find((mark) => {
    const wanted = marks[mark]?.trim().toLowerCase() ?? ''
    return wanted !== '' && first.startsWith(wanted)
  })
  return found ?? null
}

/** Totals stand in the columns of debit and credit; a balance is the last sum of its row. */
export function controlOf(
  rows: readonly Row[],
  columns: Columns,
  marks: Marks,
  unit: SumUnit
): Control {
  const byMark = new Map(rows.map((row) => [markOf(row, marks), row]))
  const total = byMark.get('total')
  const { credit, debit } = total ? rolesOf(total.cells, columns) : {}
  const balance = (mark: Mark) => {
    const sums = (byMark.get(mark)?.cells.slice(1) ?? []).map((cell) => readBalance(cell, unit))
    return sums.findLast((sum) => sum !== null) ?? null
  }
  return {
    ...NO_CONTROL,
    totalInMinor: credit ? readBalance(credit, unit) : null,
    totalOutMinor: debit ? readBalance(debit, unit) : null,
    openingMinor: balance('opening'),
    closingMinor: balance('closing'),
  }
}
