import type { PdfDrawing } from '#shared/documents/pdf_definition'

type Stroke = { lineWidth: number; lineColor: string; dash?: { length: number; space: number } }

/** A line from one distance to another, both in points from the left margin. */
export function horizontalLine(from: number, to: number, stroke: Stroke): PdfDrawing {
  return { canvas: [{ type: 'line', x1: from, y1: 0, x2: to, y2: 0, ...stroke }] }
}
