import { invoiceQrPayload } from '#billing/documents/invoice_qr_payload'
import type { InvoiceView } from '#billing/documents/invoice_view'
import { panelSum } from '#billing/documents/panel_sum'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate } from '#shared/documents/format'
import { labelled } from '#shared/documents/labelled'
import { palette } from '#shared/documents/palette'
import type { PdfNode } from '#shared/documents/pdf_definition'
import { tellBalance } from '#shared/documents/tell_balance'
import { wordsIn } from '#shared/documents/words'

/** The one coloured place of the page: the sum, the day, and the code that pays it. */
export function invoicePaymentPanel(view: InvoiceView, locale: DocumentLocale): PdfNode {
  const stack = [...howMuch(view, locale), codeAndDay(view, locale)]
  return { table: { widths: ['*'], body: [[{ stack, fillColor: palette.tint }]] }, layout: 'panel' }
}

function codeAndDay(view: InvoiceView, locale: DocumentLocale): PdfNode {
  const scan = view.balance.closingMinor > 0n ? 'scan' : 'scan_ahead'
  const hint = label(wordsIn(locale)(`invoice.${scan}`))

  return {
    columns: [
      { qr: invoiceQrPayload(view), fit: 100, eccLevel: 'M', padding: 2, width: 'auto' },
      { stack: [...untilWhen(view, locale), hint] },
    ],
    columnGap: 10,
  }
}

function howMuch(view: InvoiceView, locale: DocumentLocale): PdfNode[] {
  const { closingMinor } = view.balance
  const { side, word } = tellBalance(closingMinor, locale)
  if (side === 'debt') {
    return [label(wordsIn(locale)('invoice.to_pay')), panelSum(closingMinor, locale)]
  }

  const nothing: PdfNode = {
    text: wordsIn(locale)('invoice.nothing_to_pay'),
    style: ['strong', 'accent'],
    margin: [0, 0, 0, 10],
  }
  return side === 'none' ? [nothing] : [label(word), panelSum(-closingMinor, locale), nothing]
}

function untilWhen(view: InvoiceView, locale: DocumentLocale): PdfNode[] {
  if (view.dueOn === null || view.balance.closingMinor <= 0n) return []
  const due = labelled(wordsIn(locale)('invoice.due'), formatDate(view.dueOn), ['strong'])
  return [{ ...due, margin: [0, 0, 0, 10] }]
}

function label(text: string): PdfNode {
  return { text, style: 'label' }
}
