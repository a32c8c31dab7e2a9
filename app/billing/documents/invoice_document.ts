import { assertInvoiceAddsUp } from '#billing/documents/assert_invoice_adds_up'
import { invoiceExplanation } from '#billing/documents/invoice_explanation'
import { invoicePage } from '#billing/documents/invoice_page'
import { invoiceSlip } from '#billing/documents/invoice_slip'
import type { InvoiceView } from '#billing/documents/invoice_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import type { PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn } from '#shared/documents/words'

const { top, side, bottom, middle, tearLine } = invoicePage

/**
 * An invoice on A4: the upper half is all one needs to pay and can be torn off, the lower half tells
 * why it is this much. Long invoices go on over further pages.
 * Throws when the sums of the view contradict each other.
 */
export function invoiceDocument(view: InvoiceView, locale: DocumentLocale): PdfDefinition {
  assertInvoiceAddsUp(view)
  const word = wordsIn(locale)
  const title = word('invoice.name', { number: view.number })

  return {
    language: locale,
    pageSize: 'A4',
    pageMargins: [side, top, side, bottom],
    info: { title, author: view.seller.name, subject: view.account },
    content: [upperHalf(invoiceSlip(view, locale)), ...invoiceExplanation(view, locale)],
    footer: (page, pages) => footer(view, locale, page, pages),
  }
}

/** At least to the middle of the page, so that the line to cut along is where paper is folded. */
function upperHalf(slip: PdfNode): PdfNode {
  return {
    table: { widths: ['*'], heights: [middle - top - tearLine], body: [[slip]] },
    layout: 'bare',
  }
}

function footer(view: InvoiceView, locale: DocumentLocale, page: number, pages: number): PdfNode {
  const word = wordsIn(locale)
  const { phone } = view.seller
  const place = word('page', { page: String(page), pages: String(pages) })

  return {
    columns: [
      { text: phone ? word('invoice.questions', { phone }) : '', style: 'label' },
      { text: pages > 1 ? place : '', style: 'label', alignment: 'right', width: 'auto' },
    ],
    margin: [side, 12, side, 0],
  }
}
