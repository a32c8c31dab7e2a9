import { palette } from '#shared/documents/palette'
import type { PdfStyleName } from '#shared/documents/pdf_definition'

export type TextStyle = {
  fontSize?: number
  bold?: boolean
  color?: string
  lineHeight?: number
  alignment?: 'right'
  noWrap?: boolean
  fontFeatures?: string[]
}

const TABULAR = ['tnum']

/** The text styles all documents share. `number` stands in columns, so its figures have one width. */
export const documentStyles: Record<PdfStyleName, TextStyle> = {
  title: { fontSize: 15, bold: true, lineHeight: 1.1 },
  heading: { fontSize: 10.5, bold: true },
  strong: { bold: true },
  label: { fontSize: 7.5, color: palette.muted },
  small: { fontSize: 7.5, lineHeight: 1.25 },
  muted: { color: palette.muted },
  accent: { color: palette.accent },
  number: { alignment: 'right', noWrap: true, fontFeatures: TABULAR },
  account: { fontSize: 15, bold: true, fontFeatures: TABULAR },
  total: { bold: true },
  sum: { fontSize: 21, bold: true, color: palette.accent, fontFeatures: TABULAR },
  received: { fontSize: 17, bold: true, fontFeatures: TABULAR },
  currency: { fontSize: 10 },
}
