import type { InvoiceView } from '#billing/documents/invoice_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatAmount, formatDate } from '#shared/documents/format'
import type { PdfNode } from '#shared/documents/pdf_definition'
import { tellPaidThrough } from '#shared/documents/tell_paid_through'
import { wordsIn } from '#shared/documents/words'

/** The payments the invoice has taken into account. */
export function invoicePaymentsTable(view: InvoiceView, locale: DocumentLocale): PdfNode {
  const word = wordsIn(locale)
  if (view.payments.length === 0) {
    return { text: word('invoice.payments.none'), style: 'label', margin: [0, 12, 0, 0] }
  }

  return {
    stack: [
      { text: word('invoice.payments.heading'), style: 'strong', margin: [0, 12, 0, 2] },
      {
        table: {
          widths: [56, '*', 'auto'],
          dontBreakRows: true,
          body: view.payments.map(({ on, through, amountMinor }) => [
            { text: formatDate(on), style: ['muted', 'number'], alignment: 'left' },
            { text: tellPaidThrough(through, locale) },
            { text: formatAmount(amountMinor, locale), style: 'number' },
          ]),
        },
        layout: 'arithmetic',
      },
    ],
  }
}
