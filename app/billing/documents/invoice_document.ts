import { assertInvoiceAddsUp } from '#billing/documents/assert_invoice_adds_up'
import { invoiceExplanation } from '#billing/documents/invoice_explanation'
import { invoicePage } from '#billing/documents/invoice_page'
import { invoiceSlip } from '#billing/documents/invoice_slip'
import { invoiceTexts } from '#billing/documents/invoice_texts'
import type { InvoiceView } from '#billing/documents/invoice_view'
import type { BlockTexts } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import type { PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn } from '#shared/documents/words'

const { top, side, bottom, middle, tearLine } = invoicePage

/**
 * An invoice on A4: the upper half is all one needs to pay and can be torn off, the lower half tells
 * why it is this much. Long invoices go on over further pages.
 * Throws when the sums of the view contradict each other.
 *
 * @param own texts of the region's own, with places, instead of the built-in ones
 */
export function invoiceDocument(
  view: InvoiceView,
  locale: DocumentLocale,
  own: BlockTexts = {}
): PdfDefinition {
  assertInvoiceAddsUp(view)
  const texts = invoiceTexts(view, locale, own)
  const word = wordsIn(locale)
  const title = word('invoice.name', { number: view.number })

  return {
    language: locale,
    pageSize: 'A4',
    pageMargins: [side, top, side, bottom],
    info: { title, author: view.seller.name, subject: view.account },
    content: [upperHalf(invoiceSlip(view, locale, texts)), ...invoiceExplanation(view, locale)],
    footer: (page, pages) => footer(texts.footer ?? questions(view, locale), locale, page, pages),
  }
}

/** At least to the middle of the page, so that the line to cut along is where paper is folded. */
function upperHalf(slip: PdfNode): PdfNode {
  return {
    table: { widths: ['*'], heights: [middle - top - tearLine], body: [[slip]] },
    layout: 'bare',
  }
}

function questions({ seller: { phone } }: InvoiceView, locale: DocumentLocale): string {
  return phone ? wordsIn(locale)('invoice.questions', { phone }) : ''
}

function footer(text: string, locale: DocumentLocale, page: number, pages: number): PdfNode {
  const word = wordsIn(locale)
  const place = word('page', { page: String(page), pages: String(pages) })

  return {
    columns: [
      { text: text.replaceAll('\n', ' '), style: 'label' },
      { text: pages > 1 ? place : '', style: 'label', alignment: 'right', width: 'auto' },
    ],
    margin: [side, 12, side, 0],
  }
}
