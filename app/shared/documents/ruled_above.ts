import type { PdfBorder, PdfCell } from '#shared/documents/pdf_definition'

const ABOVE: PdfBorder = [false, true, false, false]

/** A row with a line over it, as above a total. Shows in the layout `arithmetic`. */
export function ruledAbove(row: PdfCell[]): PdfCell[] {
  return row.map((cell) => ({ ...cell, border: ABOVE }))
}
