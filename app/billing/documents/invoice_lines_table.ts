import { chargedForInWords } from '#billing/documents/charged_for_in_words'
import type { InvoiceLine, InvoiceTariff, InvoiceView } from '#billing/documents/invoice_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import {
  formatAmount,
  formatDate,
  formatKwh,
  formatPercent,
  formatPeriod,
} from '#shared/documents/format'
import type { PdfCell, PdfNode, PdfSpan, PdfWidth } from '#shared/documents/pdf_definition'
import { ruledAbove } from '#shared/documents/ruled_above'
import { spanning } from '#shared/documents/spanning'
import { wordsIn } from '#shared/documents/words'

/** What, quantity, ×, price, =, amount: one set of widths, so that all pieces of the table align. */
const COLUMNS: PdfWidth[] = ['*', 84, 8, 52, 8, 84]

/** The arithmetic of the charges, month by month, as one writes it by hand: 200 × 600 = 120 000. */
export function invoiceLinesTable(view: InvoiceView, locale: DocumentLocale): PdfNode[] {
  const months = [...Map.groupBy(view.lines, (line) => line.month)]
  const unit = wordsIn(locale)(`unit.${view.resource}`)

  return [
    { ...piece([head(unit, locale)]), margin: [0, 0, 0, 0] },
    ...months.map(([month, lines]) =>
      piece([
        monthRow(month, lines, months.length > 1, locale),
        ...lines.flatMap((line, at) => [
          ...tariffRow(line, lines.slice(0, at), locale),
          arithmetic(line, unit, locale),
        ]),
      ])
    ),
    piece(totals(view, locale)),
  ]
}

/** Stays whole on a page. */
function piece(body: PdfCell[][]): PdfNode {
  return {
    stack: [{ table: { widths: COLUMNS, body }, layout: 'arithmetic' }],
    unbreakable: true,
    margin: [0, 0, 0, 3],
  }
}

function head(unit: string, locale: DocumentLocale): PdfCell[] {
  const word = wordsIn(locale)
  return [
    { text: word('invoice.lines.what'), style: 'label' },
    { text: word('invoice.lines.quantity', { unit }), style: 'label', alignment: 'right' },
    { text: '' },
    { text: word('invoice.lines.price'), style: 'label', alignment: 'right' },
    { text: '' },
    { text: word('invoice.lines.amount'), style: 'label', alignment: 'right' },
  ]
}

function monthRow(
  month: string,
  lines: readonly InvoiceLine[],
  withSum: boolean,
  locale: DocumentLocale
): PdfCell[] {
  const sum = lines.reduce((total, line) => total + line.amountMinor, 0n)
  const amount = withSum ? formatAmount(sum, locale) : ''
  const tariff = lines.find((line) => line.tariff)?.tariff
  const name: PdfSpan[] = [{ text: formatPeriod(month, locale), style: 'strong' }]
  if (tariff) name.push({ text: `   ${tariffInWords(tariff, locale)}`, style: 'label' })

  return ruledAbove([...spanning({ text: name }, 5), { text: amount, style: ['number', 'strong'] }])
}

/** The month's first tariff stands beside its name; a later one has a row of its own. */
function tariffRow(
  { tariff }: InvoiceLine,
  before: readonly InvoiceLine[],
  locale: DocumentLocale
): PdfCell[][] {
  const last = before.findLast((line) => line.tariff)?.tariff
  if (!tariff || !last || isSame(tariff, last)) return []
  return [spanning({ text: tariffInWords(tariff, locale), style: 'label' }, COLUMNS.length)]
}

function isSame(one: InvoiceTariff, other: InvoiceTariff): boolean {
  return one.inForceFrom === other.inForceFrom && one.act === other.act
}

function tariffInWords({ inForceFrom, act }: InvoiceTariff, locale: DocumentLocale): string {
  const word = wordsIn(locale)
  const from = formatDate(inForceFrom)
  if (act === null) return word('invoice.lines.tariff', { from })
  return word('invoice.lines.tariff_of_act', { from, act })
}

function arithmetic(line: InvoiceLine, unit: string, locale: DocumentLocale): PdfCell[] {
  const what: PdfCell = { text: chargedForInWords(line.what, unit, locale) }
  const amount: PdfCell = { text: formatAmount(line.amountMinor, locale), style: 'number' }
  if (line.quantityWh === null || line.priceMinor === null) return [...spanning(what, 5), amount]

  return [
    what,
    { text: formatKwh(line.quantityWh, locale), style: 'number' },
    { text: '×', style: 'muted', alignment: 'center' },
    { text: formatAmount(line.priceMinor, locale), style: 'number' },
    { text: '=', style: 'muted', alignment: 'center' },
    amount,
  ]
}

function totals(view: InvoiceView, locale: DocumentLocale): PdfCell[][] {
  const word = wordsIn(locale)
  const vat = view.vat.map(({ rateBasisPoints, amountMinor }) =>
    totalRow(
      word('invoice.lines.vat', { rate: formatPercent(rateBasisPoints, locale) }),
      formatAmount(amountMinor, locale),
      'muted'
    )
  )
  const charged = formatAmount(view.balance.chargedMinor, locale)
  return [ruledAbove(totalRow(word('invoice.lines.total'), charged, 'total')), ...vat]
}

function totalRow(name: string, amount: string, style: 'total' | 'muted'): PdfCell[] {
  return [...spanning({ text: name, style }, 5), { text: amount, style: ['number', style] }]
}
