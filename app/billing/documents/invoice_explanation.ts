import { invoiceLinesTable } from '#billing/documents/invoice_lines_table'
import { invoiceMetersTable } from '#billing/documents/invoice_meters_table'
import { invoicePage } from '#billing/documents/invoice_page'
import { invoicePaymentsTable } from '#billing/documents/invoice_payments_table'
import type { InvoiceView } from '#billing/documents/invoice_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { horizontalLine } from '#shared/documents/horizontal_line'
import { palette } from '#shared/documents/palette'
import type { PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn } from '#shared/documents/words'

const { width, side } = invoicePage

/** The lower half: readings, the arithmetic on them, and the payments that came in. */
export function invoiceExplanation(view: InvoiceView, locale: DocumentLocale): PdfNode[] {
  const word = wordsIn(locale)

  return [
    tearLine(word('invoice.tear')),
    { text: word('invoice.explanation'), style: 'heading', margin: [0, 14, 0, 6] },
    ...(view.meters.length > 0 ? [invoiceMetersTable(view, locale)] : []),
    ...invoiceLinesTable(view, locale),
    invoicePaymentsTable(view, locale),
  ]
}

function tearLine(label: string): PdfNode {
  const dash = { length: 3, space: 3 }
  const stroke = { lineWidth: 0.5, lineColor: palette.muted, dash }

  return {
    stack: [
      { text: label, style: 'label', alignment: 'center', margin: [0, 6, 0, 2] },
      horizontalLine(-side, width + side, stroke),
    ],
  }
}
