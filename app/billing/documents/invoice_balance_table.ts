import type { InvoiceView } from '#billing/documents/invoice_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatAmount, formatDate } from '#shared/documents/format'
import type { PdfCell, PdfNode } from '#shared/documents/pdf_definition'
import { ruledAbove } from '#shared/documents/ruled_above'
import { tellBalance } from '#shared/documents/tell_balance'
import { wordsIn } from '#shared/documents/words'

/** From the opening balance to what is to be paid. Words carry the direction, so no sum has a sign. */
export function invoiceBalanceTable(view: InvoiceView, locale: DocumentLocale): PdfNode {
  const word = wordsIn(locale)
  const { openingMinor, chargedMinor, recalculatedMinor, paidMinor, closingMinor } = view.balance
  const opening = tellBalance(openingMinor, locale).side
  const closing = tellBalance(closingMinor, locale).side
  const since = formatDate(view.period.from)

  const rows: [string, bigint][] = [
    [word(`invoice.opening.${opening}`, { date: since }), openingMinor],
    [word('invoice.charged'), chargedMinor],
  ]
  if (recalculatedMinor !== 0n) {
    const direction = recalculatedMinor > 0n ? 'more' : 'less'
    rows.push([word(`invoice.recalculated.${direction}`), recalculatedMinor])
  }
  rows.push([word('invoice.paid'), paidMinor])

  return {
    table: {
      widths: ['*', 'auto'],
      body: [
        ...rows.map(([name, minor]) => row(name, minor, locale)),
        ruledAbove(total(word(`invoice.closing.${closing}`), closingMinor, locale)),
      ],
    },
    layout: 'arithmetic',
    margin: [0, 2, 0, 0],
  }
}

function row(name: string, minor: bigint, locale: DocumentLocale): PdfCell[] {
  return [{ text: name }, { text: formatAmount(sizeOf(minor), locale), style: 'number' }]
}

function total(name: string, minor: bigint, locale: DocumentLocale): PdfCell[] {
  return [
    { text: name, style: 'total' },
    { text: formatAmount(sizeOf(minor), locale), style: ['number', 'total'] },
  ]
}

function sizeOf(minor: bigint): bigint {
  return minor < 0n ? -minor : minor
}
