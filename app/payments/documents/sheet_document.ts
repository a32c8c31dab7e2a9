import type { SheetView } from '#payments/documents/sheet_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate, formatSoum } from '#shared/documents/format'
import type { PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn } from '#shared/documents/words'

const TERM = 190

/** The registration sheet of a channel: what its provider needs to connect, and no secret at all. */
export function sheetDocument(view: SheetView, locale: DocumentLocale): PdfDefinition {
  const word = wordsIn(locale)
  const title = word('channel_sheet.title')
  return {
    language: locale,
    pageSize: 'A4',
    pageMargins: [50, 50, 50, 60],
    info: { title: `${title}: ${view.channel}`, author: view.region, subject: view.provider },
    content: [
      { text: view.region, style: 'strong' },
      { text: title, style: 'title', margin: [0, 10, 0, 2] },
      {
        text: word('channel_sheet.of', { channel: view.channel, date: formatDate(view.issuedOn) }),
        style: 'muted',
        margin: [0, 0, 0, 14],
      },
      ...part(word('channel_sheet.connection'), connection(view, locale)),
      ...part(word('channel_sheet.settings'), view.settings.map(pairOf)),
      ...part(word('channel_sheet.commands'), commands(view, locale)),
      { text: word('channel_sheet.secret'), style: 'small', margin: [0, 14, 0, 0] },
    ],
    footer: (page, pages) => ({
      text: word('page', { page: String(page), pages: String(pages) }),
      style: 'small',
      alignment: 'center',
      margin: [0, 20, 0, 0],
    }),
  }
}

type Pair = [term: string, value: string]

function connection(view: SheetView, locale: DocumentLocale): Pair[] {
  const word = wordsIn(locale)
  const sum = (minor: bigint) => formatSoum(minor, locale)
  return [
    [word('channel_sheet.address'), view.address],
    ...(view.login ? [[word('channel_sheet.login'), view.login] satisfies Pair] : []),
    [word('channel_sheet.networks'), view.networks.join(', ') || word('channel_sheet.nobody')],
    [word('channel_sheet.sums'), `${sum(view.minAmountMinor)} – ${sum(view.maxAmountMinor)}`],
    [
      word('channel_sheet.cancel_days'),
      word('channel_sheet.days', { days: String(view.cancelDays) }),
    ],
  ]
}

function commands({ commands: kinds }: SheetView, locale: DocumentLocale): Pair[] {
  const word = wordsIn(locale)
  return kinds.map((kind) => [
    word(`channel_sheet.command.${kind}`),
    word(`channel_sheet.does.${kind}`),
  ])
}

function pairOf({ title, value }: SheetView['settings'][number]): Pair {
  return [title, value]
}

function part(heading: string, pairs: readonly Pair[]): PdfNode[] {
  if (pairs.length === 0) return []
  return [
    { text: heading, style: 'heading', margin: [0, 10, 0, 4] },
    {
      layout: 'ruled',
      table: {
        widths: [TERM, '*'],
        dontBreakRows: true,
        body: pairs.map(([term, value]) => [{ text: term, style: 'muted' }, { text: value }]),
      },
    },
  ]
}
