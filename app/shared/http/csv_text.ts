import { stringify } from 'csv-stringify/sync'

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A table as a CSV file that the spreadsheets of this country open with a double click: UTF-8 with a
 * mark, parted by semicolons. Text that looks like a formula is made harmless.
 */
export function csvText(header: readonly string[], body: readonly (readonly string[])[]): string {
  const cells = [header, ...body].map((line) => line.map(harmless))
  return stringify(cells, { delimiter: ';', bom: true, record_delimiter: 'windows' })
}

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}
