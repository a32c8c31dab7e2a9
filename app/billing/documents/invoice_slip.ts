import { invoiceBalanceTable } from '#billing/documents/invoice_balance_table'
import { invoicePage } from '#billing/documents/invoice_page'
import { invoicePaymentPanel } from '#billing/documents/invoice_payment_panel'
import type { InvoiceSeller, InvoiceView } from '#billing/documents/invoice_view'
import type { BlockTexts } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate, formatPeriod } from '#shared/documents/format'
import { horizontalLine } from '#shared/documents/horizontal_line'
import { keepTogether } from '#shared/documents/keep_together'
import { labelled } from '#shared/documents/labelled'
import { labelledAccount } from '#shared/documents/labelled_account'
import { palette } from '#shared/documents/palette'
import type { PdfCell, PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn, type Words } from '#shared/documents/words'

const { width, panel, gap } = invoicePage
const ACCOUNT = 190
const PERIOD = 84
const BELOW_NAME: [number, number, number, number] = [0, 2, 0, 0]

/** The upper half: who, where, for which month, how much, until when, and how to pay it. */
export function invoiceSlip(
  view: InvoiceView,
  locale: DocumentLocale,
  { header, note }: BlockTexts = {}
): PdfNode {
  const word = wordsIn(locale)

  return {
    stack: [
      heading(view, word, header),
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
        columns: [howToPay(view, word, note), { ...requisites(view.seller, word), width: panel }],
        columnGap: gap,
      },
    ],
  }
}

function heading(view: InvoiceView, word: Words, header = ''): PdfNode {
  const number = word('invoice.number', { number: view.number, date: formatDate(view.issuedOn) })

  return {
    columns: [
      {
        stack: [
          { text: view.seller.name, style: 'heading', margin: [0, 3, 0, 0] },
          ...(header ? [{ text: header, style: 'small' as const, margin: BELOW_NAME }] : []),
        ],
      },
      {
        stack: [
          { text: word('invoice.title'), style: 'title', alignment: 'right' },
          { text: number, style: 'muted', alignment: 'right', noWrap: true },
        ],
        width: panel + gap,
      },
    ],
    columnGap: gap,
  }
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

function requisites(seller: InvoiceSeller, word: Words): PdfNode {
  const known: [string, string | null][] = [
    ['party.tax_number', seller.taxNumber],
    ['party.vat_number', seller.vatNumber],
    ['party.bank_account', seller.bankAccount],
    ['party.bank', seller.bank],
    ['party.bank_code', seller.bankCode],
    ['party.address', keepTogether(seller.address)],
  ]
  const body = known.flatMap(([key, value]) =>
    value === null ? [] : [requisite(word(key), value)]
  )

  return { table: { widths: [50, '*'], body }, layout: 'bare' }
}

function requisite(name: string, value: string): PdfCell[] {
  return [
    { text: name, style: ['small', 'muted'] },
    { text: value, style: 'small' },
  ]
}
