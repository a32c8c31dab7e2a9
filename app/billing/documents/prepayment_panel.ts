import { panelSum } from '#billing/documents/panel_sum'
import type { PrepaymentView } from '#billing/documents/prepayment_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate } from '#shared/documents/format'
import { labelled } from '#shared/documents/labelled'
import { palette } from '#shared/documents/palette'
import type { PdfNode } from '#shared/documents/pdf_definition'
import { qrFacts } from '#shared/documents/qr_facts'
import { wordsIn } from '#shared/documents/words'

/** What is left to pay ahead, until when, and the code that a cash desk reads. */
export function prepaymentPanel(view: PrepaymentView, locale: DocumentLocale): PdfNode {
  const stack = [...howMuch(view, locale), codeAndDay(view, locale)]
  return { table: { widths: ['*'], body: [[{ stack, fillColor: palette.tint }]] }, layout: 'panel' }
}

function howMuch(view: PrepaymentView, locale: DocumentLocale): PdfNode[] {
  const word = wordsIn(locale)
  if (view.missingMinor > 0n) {
    const label: PdfNode = { text: word('prepayment.to_pay'), style: 'label' }
    return [label, panelSum(view.missingMinor, locale)]
  }
  const text = word(view.isSettled ? 'prepayment.settled' : 'prepayment.paid')
  return [{ text, style: ['strong', 'accent'], margin: [0, 0, 0, 10] }]
}

function codeAndDay(view: PrepaymentView, locale: DocumentLocale): PdfNode {
  const due = labelled(wordsIn(locale)('invoice.due'), formatDate(view.dueOn), ['strong'])
  return {
    columns: [
      { qr: payload(view), fit: 100, eccLevel: 'M', padding: 2, width: 'auto' },
      { stack: [due] },
    ],
    columnGap: 10,
  }
}

/** The facts of an invoice's code, under the number of the demand. */
function payload(view: PrepaymentView): string {
  return qrFacts({
    TIN: view.seller.taxNumber,
    ACC: view.account,
    PER: view.period.slice(0, 7),
    SUM: String(view.missingMinor),
    DUE: view.dueOn,
    INV: view.number,
  })
}
