import type { PdfCell } from '#shared/documents/pdf_definition'

/** A cell over several columns, and the blank ones it covers. */
export function spanning(cell: PdfCell, columns: number): PdfCell[] {
  const covered = Array.from({ length: columns - 1 }, (): PdfCell => ({ text: '' }))
  return [{ ...cell, colSpan: columns }, ...covered]
}
