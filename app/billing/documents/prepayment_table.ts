import type { PrepaymentView } from '#billing/documents/prepayment_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatAmount, formatDate, formatKwh, formatPercent } from '#shared/documents/format'
import type { PdfCell, PdfNode } from '#shared/documents/pdf_definition'
import { ruledAbove } from '#shared/documents/ruled_above'
import { wordsIn } from '#shared/documents/words'

/** From the contract's volume to the sum: what was asked, what is paid ahead already, what is left. */
export function prepaymentTable(view: PrepaymentView, locale: DocumentLocale): PdfNode {
  const word = wordsIn(locale)
  const unit = word(`unit.${view.resource}`)
  const covered = word('prepayment.covered', { date: formatDate(view.on) })
  return {
    table: {
      widths: ['*', 'auto'],
      body: [
        row(word('prepayment.volume', { unit }), formatKwh(view.quantityWh, locale)),
        row(word('prepayment.share'), formatPercent(view.shareBp, locale)),
        row(word('prepayment.amount'), formatAmount(view.amountMinor, locale)),
        ...(view.isSettled ? [] : [row(covered, formatAmount(view.coveredMinor, locale))]),
        ruledAbove(total(word('prepayment.missing'), formatAmount(view.missingMinor, locale))),
      ],
    },
    layout: 'arithmetic',
    margin: [0, 14, 0, 0],
  }
}

function row(name: string, value: string): PdfCell[] {
  return [{ text: name }, { text: value, style: 'number' }]
}

function total(name: string, value: string): PdfCell[] {
  return [
    { text: name, style: 'total' },
    { text: value, style: ['number', 'total'] },
  ]
}
