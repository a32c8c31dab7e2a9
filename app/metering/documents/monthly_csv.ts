import { csvText } from '#shared/http/csv_text'
import { addMonths, nextPeriod, type Period } from '#shared/kernel/calendar'
import { quantityText } from '#shared/kernel/quantity'
import { MONTHLY_COLUMNS } from '#metering/rules/monthly_lines'

export type MonthlyRow = {
  number: string
  point: string
  period: Period
  quantity: string | null
  document: string | null
}

/** The months of a file: the year of the month in work, or the one month that a template asks for. */
export function monthlySpan(period: Period, isTemplate = false) {
  if (isTemplate) return { from: period, to: nextPeriod(period), isTemplate }
  const from = `${period.slice(0, 4)}-01-01`
  return { from, to: addMonths(from, 12), isTemplate }
}

/** Quantities by month as a file that the import reads again; a row without one waits to be filled in. */
export function monthlyCsv(rows: readonly MonthlyRow[]): string {
  const lines = rows.map(({ number, point, period, quantity, document }) => [
    ...[number, point, period.slice(0, 7)],
    quantity === null ? '' : quantityText(BigInt(quantity)).replace('.', ','),
    document ?? '',
  ])
  return csvText(MONTHLY_COLUMNS, lines)
}
