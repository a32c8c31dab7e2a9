import type { InvoiceMeter, InvoiceReading, InvoiceView } from '#billing/documents/invoice_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate, formatKwh } from '#shared/documents/format'
import type { PdfCell, PdfNode } from '#shared/documents/pdf_definition'
import { spanning } from '#shared/documents/spanning'
import { wordsIn, type Words } from '#shared/documents/words'

/** Two readings, the coefficient and what they come to, a row per register. */
export function invoiceMetersTable(view: InvoiceView, locale: DocumentLocale): PdfNode {
  const word = wordsIn(locale)
  const unit = word(`unit.${view.resource}`)

  return {
    table: {
      widths: ['*', 50, 58, 66, 58, 54, 84],
      headerRows: 1,
      dontBreakRows: true,
      body: [head(word, unit), ...view.meters.map((meter) => row(meter, locale))],
    },
    layout: 'ruled',
    margin: [0, 0, 0, 10],
  }
}

function head(word: Words, unit: string): PdfCell[] {
  return [
    { text: word('invoice.meters.meter'), style: 'label' },
    ...spanning({ text: word('invoice.meters.previous'), style: 'label', alignment: 'right' }, 2),
    ...spanning({ text: word('invoice.meters.present'), style: 'label', alignment: 'right' }, 2),
    { text: word('invoice.meters.coefficient'), style: 'label', alignment: 'right' },
    { text: word('invoice.meters.consumption', { unit }), style: 'label', alignment: 'right' },
  ]
}

function row(meter: InvoiceMeter, locale: DocumentLocale): PdfCell[] {
  const { serial, register, previous, present, coefficient, consumptionWh } = meter
  const factor = locale === 'en' ? coefficient : coefficient.replace('.', ',')

  return [
    { text: register ? [serial, { text: `  ${register}`, style: 'muted' }] : serial },
    { text: formatDate(previous.on), style: ['muted', 'number'] },
    reading(previous, locale),
    { text: formatDate(present.on), style: ['muted', 'number'] },
    reading(present, locale),
    { text: factor, style: 'number' },
    { text: formatKwh(consumptionWh, locale), style: ['number', 'strong'] },
  ]
}

function reading({ valueWh, estimated }: InvoiceReading, locale: DocumentLocale): PdfNode {
  const value: PdfNode = { text: formatKwh(valueWh, locale), style: 'number' }
  if (!estimated) return value

  const mark = wordsIn(locale)('invoice.meters.estimated')
  return { stack: [value, { text: mark, style: 'label', alignment: 'right' }] }
}
