import type { DocumentLocale } from '#shared/documents/document_locale'
import { fitOnLine } from '#shared/documents/fit_on_line'
import { formatAmount } from '#shared/documents/format'
import type { PdfNode, PdfSpan } from '#shared/documents/pdf_definition'
import { wordsIn } from '#shared/documents/words'

/** What the currency leaves of the panel's width. */
const SUM_WIDTH = 130
const SUM_SIZES = [21, 16, 12.5, 10]

/** The sum to pay, as large as the coloured panel allows. */
export function panelSum(minor: bigint, locale: DocumentLocale): PdfNode {
  const amount = formatAmount(minor, locale)
  const currency: PdfSpan = { text: '\u00a0' + wordsIn(locale)('currency'), style: 'currency' }
  const fontSize = fitOnLine(amount, SUM_WIDTH, SUM_SIZES)
  return { text: [amount, currency], style: 'sum', fontSize, margin: [0, 1, 0, 8] }
}
