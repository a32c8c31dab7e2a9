import type { BlockTexts } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate, formatKwh, formatPeriod } from '#shared/documents/format'
import { fillPlaces } from '#shared/documents/fill_places'
import type { PdfCell, PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn, type Words } from '#shared/documents/words'
import { actFormula } from '#metering/documents/act_formula'
import type { UsageActPlace } from '#metering/documents/usage_act_places'
import type { actForPage } from '#metering/transformers/act_for_page'

export type PrintedAct = ReturnType<typeof actForPage>

const EDGE = 48
const ABOVE_NOTE: [number, number, number, number] = [0, 12, 0, 0]

/**
 * The act on A4: what was found, how it was counted month by month, and who signs.
 *
 * @param own texts of the region's own, with places, instead of the built-in ones
 */
export function usageActDocument(
  act: PrintedAct,
  seller: string,
  locale: DocumentLocale,
  own: BlockTexts = {}
): PdfDefinition {
  const word = wordsIn(locale)
  const texts = fillPlaces(own, placesOf(act, seller))
  const title = word('usage_act.number', { number: act.number, date: formatDate(act.drawnOn) })
  return {
    language: locale,
    pageSize: 'A4',
    pageMargins: [EDGE, EDGE, EDGE, EDGE],
    info: { title, author: seller, subject: act.account },
    content: [
      { text: seller, style: 'strong' },
      ...(texts.header ? [{ text: texts.header, style: 'small' as const }] : []),
      { text: word('usage_act.title'), style: 'title', margin: [0, 18, 0, 2] },
      { text: title, margin: [0, 0, 0, 14] },
      ...(act.status === 'reversed' ? [reversed(act, word)] : []),
      facts(act, locale),
      { text: word('usage_act.calculation'), style: 'heading', margin: [0, 16, 0, 4] },
      { text: actFormula(act, locale) },
      months(act, locale),
      ...(texts.note ? [{ text: texts.note, margin: ABOVE_NOTE }] : []),
      ...signatures(act, word, texts.footer ?? word('usage_act.copies')),
    ],
  }
}

function placesOf(act: PrintedAct, seller: string): Record<UsageActPlace, string> {
  const { name, account, address, number } = act
  const date = formatDate(act.drawnOn)
  return { consumer: name, account, address, number, date, division: seller }
}

function reversed({ reversalReason }: PrintedAct, word: Words): PdfNode {
  const text = word('usage_act.reversed', { reason: reversalReason ?? '' })
  return { text, style: 'strong', margin: [0, 0, 0, 10] }
}

function facts(act: PrintedAct, locale: DocumentLocale): PdfNode {
  const word = wordsIn(locale)
  const span = (from: string, until: string) => `${formatDate(from)} – ${formatDate(until)}`
  const told: [string, string][] = [
    [word('account'), act.account],
    [word('consumer'), `${act.name}, ${act.address}`],
    [word('usage_act.kind'), word(`usage_act.${act.kind}`)],
    [word('usage_act.days'), span(act.from, act.until)],
    [word('usage_act.counted'), span(act.countedFrom, act.countedUntil)],
    ...(act.checkedOn
      ? ([[word('usage_act.checked'), formatDate(act.checkedOn)]] as [string, string][])
      : []),
    ...(act.note ? ([[word('usage_act.note'), act.note]] as [string, string][]) : []),
  ]
  return {
    table: {
      widths: [150, '*'],
      body: told.map(([name, text]): PdfCell[] => [{ text: name, style: 'muted' }, { text }]),
    },
    layout: 'ruled',
  }
}

function months(act: PrintedAct, locale: DocumentLocale): PdfNode {
  const word = wordsIn(locale)
  const head: PdfCell[] = [
    { text: word('usage_act.month'), style: 'label' },
    { text: word('usage_act.energy'), style: 'label', alignment: 'right' },
  ]
  const line = (name: string, quantityWh: string, style: ('number' | 'total')[]): PdfCell[] => [
    { text: name, style: style.filter((one) => one === 'total') },
    { text: formatKwh(BigInt(quantityWh), locale), style },
  ]
  return {
    table: {
      widths: ['*', 120],
      headerRows: 1,
      body: [
        head,
        ...act.months.map((one) =>
          line(formatPeriod(one.period, locale), one.quantityWh, ['number'])
        ),
        line(word('usage_act.total'), act.quantityWh, ['number', 'total']),
      ],
    },
    layout: 'ruled',
    margin: [0, 8, 0, 0],
  }
}

function signatures(act: PrintedAct, word: Words, footer: string): PdfNode[] {
  const sign = (who: string, name: string): PdfNode => ({
    columns: [
      { text: who, style: 'muted', width: 150 },
      { text: name, width: '*' },
      { text: '______________________', width: 'auto' },
    ],
    margin: [0, 14, 0, 0],
  })
  return [
    sign(word('usage_act.inspector'), act.inspector),
    sign(word('consumer'), act.name),
    ...(act.witnesses ? [sign(word('usage_act.witnesses'), act.witnesses)] : []),
    { text: footer, style: 'small', margin: [0, 20, 0, 0] },
  ]
}
