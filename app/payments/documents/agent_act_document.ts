import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatAmount, formatDate, formatPeriod, formatSoum } from '#shared/documents/format'
import type { PdfCell, PdfDefinition, PdfNode } from '#shared/documents/pdf_definition'
import { wordsIn, type Words } from '#shared/documents/words'
import type { ActDay, ActOfMonth } from '#payments/queries/act_of_month'

const EDGE = 48
const COLUMNS = ['booked', 'earned', 'withheld', 'bank'] as const

type Printed = { act: ActOfMonth; seller: string; agent: string }

/** The act of a month between the region and an agent, on A4, for two signatures. */
export function agentActDocument(printed: Printed, locale: DocumentLocale): PdfDefinition {
  const { act, seller, agent } = printed
  const word = wordsIn(locale)
  const title = word('agent_act.title', { month: formatPeriod(act.period, locale) })
  return {
    language: locale,
    pageSize: 'A4',
    pageMargins: [EDGE, EDGE, EDGE, EDGE],
    info: { title, author: seller, subject: agent },
    content: [
      { text: title, style: 'title', margin: [0, 0, 0, 4] },
      { text: word('agent_act.between', { seller, agent }), margin: [0, 0, 0, 12] },
      told(word('agent_act.opening'), act.openingMinor, locale),
      days(act.days, locale),
      told(word('agent_act.closing'), act.closingMinor, locale),
      ...signatures([seller, agent], word),
    ],
  }
}

function told(name: string, minor: bigint, locale: DocumentLocale): PdfNode {
  return {
    columns: [
      { text: name, width: '*' },
      { text: formatSoum(minor, locale), style: ['number', 'total'], width: 'auto' },
    ],
    margin: [0, 8, 0, 8],
  }
}

function days(found: readonly ActDay[], locale: DocumentLocale): PdfNode {
  const word = wordsIn(locale)
  const head: PdfCell[] = [
    { text: word('agent_act.day'), style: 'label' },
    ...COLUMNS.map((column): PdfCell => ({
      text: word(`agent_act.${column}`),
      style: 'label',
      alignment: 'right',
    })),
  ]
  const line = (name: string, day: Omit<ActDay, 'day'>, isTotal: boolean): PdfCell[] => [
    { text: name, ...(isTotal ? { style: ['total'] as const } : {}) } as PdfCell,
    ...COLUMNS.map((column): PdfCell => ({
      text: formatAmount(day[`${column}Minor`], locale),
      style: isTotal ? ['number', 'total'] : ['number'],
    })),
  ]
  return {
    table: {
      widths: ['*', 'auto', 'auto', 'auto', 'auto'],
      headerRows: 1,
      dontBreakRows: true,
      body: [
        head,
        ...found.map(({ day, ...sums }) => line(formatDate(day), sums, false)),
        line(word('agent_act.total'), totalOf(found), true),
      ],
    },
    layout: 'ruled',
  }
}

function totalOf(found: readonly ActDay[]): Omit<ActDay, 'day'> {
  const sum = (key: keyof Omit<ActDay, 'day'>) => found.reduce((all, day) => all + day[key], 0n)
  return {
    bookedMinor: sum('bookedMinor'),
    earnedMinor: sum('earnedMinor'),
    bankMinor: sum('bankMinor'),
    withheldMinor: sum('withheldMinor'),
    roundingMinor: sum('roundingMinor'),
  }
}

function signatures(names: readonly string[], word: Words): PdfNode[] {
  return names.map((name) => ({
    columns: [
      { text: name, width: '*' },
      { text: word('agent_act.signature'), style: 'muted', width: 'auto' },
    ],
    margin: [0, 28, 0, 0],
  }))
}
