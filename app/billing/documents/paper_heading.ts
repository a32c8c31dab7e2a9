import { invoicePage } from '#billing/documents/invoice_page'
import type { PdfNode } from '#shared/documents/pdf_definition'

const { panel, gap } = invoicePage
const BELOW_NAME: [number, number, number, number] = [0, 2, 0, 0]

type Heading = {
  seller: string
  title: string
  number: string
  /** The region's own line under the seller. */
  header?: string
}

/** The first line of a paper that demands money: who demands on the left, what it is on the right. */
export function paperHeading({ seller, title, number, header = '' }: Heading): PdfNode {
  return {
    columns: [
      {
        stack: [
          { text: seller, style: 'heading', margin: [0, 3, 0, 0] },
          ...(header ? [{ text: header, style: 'small' as const, margin: BELOW_NAME }] : []),
        ],
      },
      {
        stack: [
          { text: title, style: 'title', alignment: 'right' },
          { text: number, style: 'muted', alignment: 'right', noWrap: true },
        ],
        width: panel + gap,
      },
    ],
    columnGap: gap,
  }
}
