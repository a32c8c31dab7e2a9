import type { MonthlyLine, MonthlyVerdict } from '#metering/rules/monthly_lines'

const ORDER: Record<MonthlyVerdict, number> = {
  refused: 0,
  changed: 1,
  added: 2,
  same: 3,
  empty: 4,
}
const LINES_SHOWN = 500

/** The verdicts for the page: how many of each, and the lines that need a look first. */
export function monthlyFileForPage(lines: readonly MonthlyLine[]) {
  const counts = { refused: 0, changed: 0, added: 0, same: 0, empty: 0 }
  for (const { verdict } of lines) counts[verdict] += 1
  const shown = lines.toSorted(
    (left, right) => ORDER[left.verdict] - ORDER[right.verdict] || left.line - right.line
  )
  return {
    counts,
    lines: shown.slice(0, LINES_SHOWN).map(({ item, before, ...line }) => ({
      ...line,
      before: before === null ? null : String(before),
      quantity: item ? String(item.quantity) : line.quantity,
      isRead: item !== null,
    })),
  }
}
