import type { PdfNode, PdfStyleName } from '#shared/documents/pdf_definition'

/** A small grey label with its value under it. */
export function labelled(label: string, value: string, style: PdfStyleName[] = []): PdfNode {
  return {
    stack: [
      { text: label, style: 'label' },
      { text: value, style, margin: [0, 1, 0, 0] },
    ],
  }
}
