import { receiptQrPayload } from '#payments/documents/receipt_qr_payload'
import type { ReceiptAllocation, ReceiptView } from '#payments/documents/receipt_view'
import { receiptTexts } from '#payments/documents/receipt_texts'
import type { BlockTexts } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { fitOnLine } from '#shared/documents/fit_on_line'
import { formatAmount, formatInstant, formatPeriod, formatSoum } from '#shared/documents/format'
import { horizontalLine } from '#shared/documents/horizontal_line'
import { keepTogether } from '#shared/documents/keep_together'
import { labelledAccount } from '#shared/documents/labelled_account'
import type { PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { tellBalance } from '#shared/documents/tell_balance'
import { tellPaidThrough } from '#shared/documents/tell_paid_through'
import { wordsIn } from '#shared/documents/words'

/** A roll 80 mm wide; printers leave the outer 4 mm on either side white. */
const ROLL = 226.77
const EDGE = 14
const WIDTH = ROLL - 2 * EDGE
const AMOUNT_SIZES = [17, 14, 11]
const BELOW_NAME: [number, number, number, number] = [0, 0, 0, 10]

/**
 * A receipt on an 80 mm roll, as long as its text; on A4 it prints in its own size. Black only:
 * cash desk printers know no grey.
 * Throws when the allocations do not come to the amount.
 *
 * @param own texts of the region's own, with places, instead of the built-in ones
 */
export function receiptDocument(
  view: ReceiptView,
  locale: DocumentLocale,
  own: BlockTexts = {}
): PdfDefinition {
  assertAllAllocated(view)
  const texts = receiptTexts(view, own)
  const word = wordsIn(locale)

  return {
    language: locale,
    monochrome: true,
    pageSize: { width: ROLL, height: 'auto' },
    pageMargins: [EDGE, EDGE, EDGE, EDGE],
    info: {
      title: word('receipt.name', { number: view.number }),
      author: view.seller.name,
      subject: view.account,
    },
    content: [
      ...heading(view, locale, texts.header),
      cut(),
      ...whose(view, locale),
      cut(),
      ...received(view, locale),
      cut(),
      ...balanceAfter(view, locale),
      ...(texts.note ? [cut(), { text: texts.note, style: 'small' as const }] : []),
      code(view, texts.footer ?? word('receipt.keep')),
    ],
  }
}

function assertAllAllocated({ number, allocations, amountMinor }: ReceiptView) {
  const sum = allocations.reduce((total, one) => total + one.amountMinor, 0n)
  if (sum === amountMinor) return
  throw new Error(`Receipt ${number} does not add up: allocations give ${sum} of ${amountMinor}`)
}

function heading(view: ReceiptView, locale: DocumentLocale, header = ''): PdfNode[] {
  const word = wordsIn(locale)
  const { name, taxNumber, phone } = view.seller
  const contact = [`${word('party.tax_number')} ${taxNumber}`, phone].filter(Boolean).join(' · ')

  return [
    { text: name, style: 'strong' },
    { text: contact, style: 'small', margin: [0, 1, 0, header ? 2 : 10] },
    ...(header ? [{ text: header, style: 'small' as const, margin: BELOW_NAME }] : []),
    { text: word('receipt.title'), style: 'title' },
    { text: word('receipt.number', { number: view.number }), margin: [0, 1, 0, 6] },
    ...(view.mark ? [{ text: word(`receipt.${view.mark}`), style: 'title' as const }] : []),
    pair(word('receipt.paid_at'), formatInstant(view.paidAt)),
  ]
}

function whose(view: ReceiptView, locale: DocumentLocale): PdfNode[] {
  const word = wordsIn(locale)
  return [
    labelledAccount(view.account, WIDTH, word),
    { text: view.consumer.name, margin: [0, 3, 0, 0] },
    { text: keepTogether(view.consumer.address), style: 'small' },
  ]
}

function received(view: ReceiptView, locale: DocumentLocale): PdfNode[] {
  const word = wordsIn(locale)
  const amount = formatSoum(view.amountMinor, locale)
  const fontSize = fitOnLine(amount, WIDTH, AMOUNT_SIZES)
  const cashier = view.cashier === null ? [] : [pair(word('receipt.cashier'), view.cashier)]

  return [
    { text: word('receipt.received'), style: 'label' },
    { text: amount, style: 'received', fontSize, margin: [0, 0, 0, 4] },
    pair(word('receipt.channel'), tellPaidThrough(view.through, locale)),
    ...given(view, locale),
    ...cashier,
    { text: word('receipt.paid_for'), style: 'label', margin: [0, 8, 0, 1] },
    ...view.allocations.map((one) =>
      pair(allocationInWords(one, locale), formatAmount(one.amountMinor, locale))
    ),
  ]
}

function given({ given: told }: ReceiptView, locale: DocumentLocale): PdfNode[] {
  if (!told) return []
  const word = wordsIn(locale)
  return [
    pair(word('receipt.given'), formatAmount(told.givenMinor, locale)),
    pair(word('receipt.change'), formatAmount(told.changeMinor, locale)),
  ]
}

function allocationInWords(allocation: ReceiptAllocation, locale: DocumentLocale): string {
  const word = wordsIn(locale)
  if (allocation.kind === 'advance') return word('receipt.advance')
  return word(`receipt.${allocation.kind}`, { month: formatPeriod(allocation.month, locale) })
}

function balanceAfter(view: ReceiptView, locale: DocumentLocale): PdfNode[] {
  const { side, word, amount } = tellBalance(view.balanceAfterMinor, locale)
  return [
    { text: wordsIn(locale)('receipt.balance_after'), style: 'label' },
    side === 'none' ? { text: word, style: 'strong' } : pair(word, amount, 'strong'),
  ]
}

function code(view: ReceiptView, footer: string): PdfNode {
  return {
    stack: [
      { qr: receiptQrPayload(view), fit: 90, eccLevel: 'M', alignment: 'center' },
      {
        text: footer,
        style: 'small',
        alignment: 'center',
        margin: [0, 8, 0, 0],
      },
    ],
    margin: [0, 14, 0, 0],
  }
}

function pair(name: string, value: string, style?: 'strong'): PdfNode {
  const strong = style ? [style] : []
  return {
    columns: [
      { text: name, style: strong, width: 'auto' },
      { text: value, style: ['number', ...strong], noWrap: false, width: '*' },
    ],
    columnGap: 8,
    margin: [0, 1, 0, 1],
  }
}

function cut(): PdfNode {
  const stroke = { lineWidth: 0.6, lineColor: '#000000', dash: { length: 2, space: 2 } }
  return { ...horizontalLine(0, WIDTH, stroke), margin: [0, 8, 0, 8] }
}
