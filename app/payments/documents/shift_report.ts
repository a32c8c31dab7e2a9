import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatAmount, formatInstant } from '#shared/documents/format'
import { horizontalLine } from '#shared/documents/horizontal_line'
import type { PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn, type Words } from '#shared/documents/words'
import type { ShiftCard } from '#payments/queries/shift_card'
import type { Sum } from '#payments/rules/drawer_minor'

/** A roll 80 mm wide, black only, like the receipts of the same printer. */
const ROLL = 226.77
const EDGE = 14

type Facts = { shift: ShiftCard; seller: string; at: string }
type Say = { word: Words; amount: (minor: bigint) => string }

/** The report of a shift: X while it is open, Z with its number when it is closed. */
export function shiftReport({ shift, seller, at }: Facts, locale: DocumentLocale): PdfDefinition {
  const word = wordsIn(locale)
  const say = { word, amount: (minor: bigint) => formatAmount(minor, locale) }
  const title = word(shift.number === null ? 'shift_report.x' : 'shift_report.z')
  return {
    language: locale,
    monochrome: true,
    pageSize: { width: ROLL, height: 'auto' },
    pageMargins: [EDGE, EDGE, EDGE, EDGE],
    info: { title: `${title} ${shift.number ?? ''}`.trim(), author: seller, subject: shift.desk },
    content: [
      { text: seller, style: 'strong', margin: [0, 0, 0, 8] },
      { text: title, style: 'title' },
      ...(shift.number ? [{ text: word('receipt.number', { number: shift.number }) }] : []),
      pair(word('shift_report.desk'), shift.desk),
      pair(word('receipt.cashier'), shift.cashierName),
      pair(word('shift_report.opened'), formatInstant(shift.openedAt)),
      pair(word('shift_report.made'), formatInstant(at)),
      cut(),
      ...receipts(shift, say),
      cut(),
      ...drawer(shift, say),
      ...(shift.note ? [cut(), { text: shift.note, style: 'small' as const }] : []),
      { text: word('shift_report.signature'), style: 'small', margin: [0, 24, 0, 0] },
    ],
  }
}

function receipts({ totals }: ShiftCard, say: Say): PdfNode[] {
  const { word } = say
  const span = totals.firstReceipt ? `${totals.firstReceipt} – ${totals.lastReceipt}` : '—'
  return [
    pair(word('shift_report.receipts'), String(totals.receipts)),
    { text: span, style: 'small' },
    summed(say, 'cash', totals.taken.cash),
    summed(say, 'card', totals.taken.card),
    summed(say, 'returned_cash', totals.returned.cash),
    summed(say, 'returned_card', totals.returned.card),
  ]
}

function drawer(shift: ShiftCard, { word, amount }: Say): PdfNode[] {
  const documents = Object.entries(shift.totals.documents)
  const closing = [
    ['counted', shift.countedMinor],
    ['left', shift.leftMinor],
  ] as const
  return [
    pair(word('shift_report.float'), amount(shift.floatMinor)),
    ...documents.map(([kind, { minor }]) => pair(word(`shift_report.${kind}`), amount(minor))),
    pair(word('shift_report.expected'), amount(shift.expectedMinor), 'strong'),
    ...closing.flatMap(([name, minor]) =>
      minor === null ? [] : [pair(word(`shift_report.${name}`), amount(minor), 'strong')]
    ),
  ]
}

function summed({ word, amount }: Say, name: string, { count, minor }: Sum): PdfNode {
  return pair(`${word(`shift_report.${name}`)} (${count})`, amount(minor))
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
  return { ...horizontalLine(0, ROLL - 2 * EDGE, stroke), margin: [0, 8, 0, 8] }
}
