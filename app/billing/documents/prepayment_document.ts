import { invoicePage } from '#billing/documents/invoice_page'
import { paperHeading } from '#billing/documents/paper_heading'
import { prepaymentPanel } from '#billing/documents/prepayment_panel'
import { prepaymentPlaces } from '#billing/documents/prepayment_places'
import { prepaymentTable } from '#billing/documents/prepayment_table'
import type { PrepaymentView } from '#billing/documents/prepayment_view'
import { sellerRequisites } from '#billing/documents/seller_requisites'
import type { BlockTexts } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { fillPlaces } from '#shared/documents/fill_places'
import { formatDate, formatPeriod } from '#shared/documents/format'
import { horizontalLine } from '#shared/documents/horizontal_line'
import { keepTogether } from '#shared/documents/keep_together'
import { labelled } from '#shared/documents/labelled'
import { labelledAccount } from '#shared/documents/labelled_account'
import { palette } from '#shared/documents/palette'
import type { PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn, type Words } from '#shared/documents/words'

const { top, side, bottom, width, panel, gap } = invoicePage
const ACCOUNT = 240
const BELOW: [number, number, number, number] = [0, 0, 0, 8]

/**
 * A demand for prepayment on A4: what the contract asks ahead of a month, and how to pay it. No
 * invoice: the month is settled by what was measured.
 *
 * @param own texts of the region's own, with places, instead of the built-in ones
 */
export function prepaymentDocument(
  view: PrepaymentView,
  locale: DocumentLocale,
  own: BlockTexts = {}
): PdfDefinition {
  const word = wordsIn(locale)
  const texts = fillPlaces(own, prepaymentPlaces(view, locale))
  return {
    language: locale,
    pageSize: 'A4',
    pageMargins: [side, top, side, bottom],
    info: {
      title: word('prepayment.name', { number: view.number }),
      author: view.seller.name,
      subject: view.account,
    },
    content: [
      paperHeading(headingOf(view, word, texts.header)),
      ruler([0, 8, 0, 14], palette.accent),
      {
        columns: [
          { stack: whoAndWhat(view, locale) },
          { ...prepaymentPanel(view, locale), width: panel },
        ],
        columnGap: gap,
      },
      prepaymentTable(view, locale),
      ruler([0, 18, 0, 8], palette.line),
      {
        columns: [
          { text: texts.note ?? word('prepayment.text'), style: 'small' },
          { ...sellerRequisites(view.seller, word), width: panel },
        ],
        columnGap: gap,
      },
      ...footer(texts.footer ?? questions(view, word)),
    ],
  }
}

function headingOf(view: PrepaymentView, word: Words, header?: string) {
  const number = word('invoice.number', { number: view.number, date: formatDate(view.issuedOn) })
  return { seller: view.seller.name, title: word('prepayment.title'), number, header }
}

function ruler(margin: [number, number, number, number], lineColor: string): PdfNode {
  return { ...horizontalLine(0, width, { lineWidth: 0.75, lineColor }), margin }
}

function whoAndWhat(view: PrepaymentView, locale: DocumentLocale): PdfNode[] {
  const word = wordsIn(locale)
  const { name, taxNumber } = view.consumer
  const consumer = taxNumber ? `${name}, ${word('party.tax_number')} ${taxNumber}` : name
  return [
    labelledAccount(view.account, ACCOUNT, word),
    labelled(word('consumer'), consumer, ['strong']),
    labelled(word('party.address'), keepTogether(view.address)),
    labelled(word('contract'), view.contract),
    labelled(word('prepayment.period'), formatPeriod(view.period, locale)),
  ].map((node) => ({ ...node, margin: BELOW }))
}

function questions({ seller: { phone } }: PrepaymentView, word: Words): string {
  return phone ? word('prepayment.questions', { phone }) : ''
}

function footer(text: string): PdfNode[] {
  return text ? [{ text, style: 'label', margin: [0, 14, 0, 0] }] : []
}
