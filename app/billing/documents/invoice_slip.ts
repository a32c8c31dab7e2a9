import { invoiceBalanceTable } from '#billing/documents/invoice_balance_table'
import { invoicePage } from '#billing/documents/invoice_page'
import { invoicePaymentPanel } from '#billing/documents/invoice_payment_panel'
import type { InvoiceView } from '#billing/documents/invoice_view'
import { paperHeading } from '#billing/documents/paper_heading'
import { sellerRequisites } from '#billing/documents/seller_requisites'
import type { BlockTexts } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate, formatPeriod } from '#shared/documents/format'
import { horizontalLine } from '#shared/documents/horizontal_line'
import { keepTogether } from '#shared/documents/keep_together'
import { labelled } from '#shared/documents/labelled'
import { labelledAccount } from '#shared/documents/labelled_account'
import { palette } from '#shared/documents/palette'
import type { PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn, type Words } from '#shared/documents/words'

const { width, panel, gap } = invoicePage
const ACCOUNT = 190
const PERIOD = 84

/** The upper half: who, where, for which month, how much, until when, and how to pay it. */
export function invoiceSlip(
  view: InvoiceView,
  locale: DocumentLocale,
  { header, note }: BlockTexts = {}
): PdfNode {
  const word = wordsIn(locale)

  return {
    stack: [
      paperHeading(headingOf(view, word, header)),
      {
        ...horizontalLine(0, width, { lineWidth: 1, lineColor: palette.accent }),
        margin: [0, 8, 0, 14],
      },
      {
        columns: [
          { stack: [...whoAndWhere(view, locale), invoiceBalanceTable(view, locale)] },
          { ...invoicePaymentPanel(view, locale), width: panel },
        ],
        columnGap: gap,
      },
      {
        ...horizontalLine(0, width, { lineWidth: 0.5, lineColor: palette.line }),
        margin: [0, 14, 0, 8],
      },
      {
        columns: [
          howToPay(view, word, note),
          { ...sellerRequisites(view.seller, word), width: panel },
        ],
        columnGap: gap,
      },
    ],
  }
}

function headingOf(view: InvoiceView, word: Words, header?: string) {
  const number = word('invoice.number', { number: view.number, date: formatDate(view.issuedOn) })
  return { seller: view.seller.name, title: word('invoice.title'), number, header }
}

function whoAndWhere(view: InvoiceView, locale: DocumentLocale): PdfNode[] {
  const word = wordsIn(locale)
  const { name, taxNumber } = view.consumer
  const consumer = taxNumber ? `${name}, ${word('party.tax_number')} ${taxNumber}` : name
  const period = labelled(word('invoice.period'), formatPeriod(view.period.from, locale))
  const contract = view.contract === null ? [] : [labelled(word('contract'), view.contract)]

  return [
    spaced({
      columns: [labelledAccount(view.account, ACCOUNT, word), { ...period, width: PERIOD }],
      columnGap: 12,
    }),
    spaced(labelled(word('consumer'), consumer, ['strong'])),
    spaced(labelled(word('party.address'), keepTogether(view.address))),
    ...contract.map(spaced),
  ]
}

function spaced(node: PdfNode): PdfNode {
  return { ...node, margin: [0, 0, 0, 8] }
}

function howToPay(view: InvoiceView, word: Words, note?: string): PdfNode {
  const text = note ?? word('invoice.how_to_pay.text', { account: view.account })
  return {
    stack: [
      { text: word('invoice.how_to_pay.heading'), style: ['small', 'strong'] },
      { text, style: 'small' },
    ],
  }
}
