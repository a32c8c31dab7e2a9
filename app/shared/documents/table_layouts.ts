import type { TableLayout } from 'pdfmake'

import { palette } from '#shared/documents/palette'
import type { PdfTableLayoutName } from '#shared/documents/pdf_definition'

const GAP = 8

const open: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : GAP),
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

/** Named, so that a definition stays plain data. Lines and space part things; there are no boxes. */
export const tableLayouts: Record<PdfTableLayoutName, TableLayout> = {
  bare: open,
  ruled: {
    ...open,
    hLineWidth: (line) => (line === 0 ? 0 : 0.5),
    hLineColor: () => palette.line,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
  },
  arithmetic: {
    ...open,
    defaultBorder: false,
    hLineWidth: () => 0.5,
    hLineColor: () => palette.line,
    paddingTop: (row) => (row === 0 ? 4 : 2),
    paddingBottom: () => 2,
  },
  panel: {
    ...open,
    paddingLeft: () => 14,
    paddingRight: () => 14,
    paddingTop: () => 12,
    paddingBottom: () => 12,
  },
}
