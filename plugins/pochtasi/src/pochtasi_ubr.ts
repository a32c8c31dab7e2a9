import { defineFileAdapter } from '@hisob/contract'
import type {
  LineVerdict,
  RawFile,
  ReadFile,
  StatementLine,
  UnreadableFile,
  UnreadableLine,
} from '@hisob/contract'
import {
  dayAfter,
  encodeText,
  isUnreadable,
  latestDay,
  lineOfRow,
  lostLetters,
  readDate,
  textOf,
  unreadableFile,
  unreadableLine,
} from '@hisob/contract/files'
import type { Cells, Row, RowFormats } from '@hisob/contract/files'
import { openUbr } from './ubr_rows.ts'

const manifest = {
  kind: 'file',
  key: 'pochtasi_ubr',
  title: 'Post: UBR 1.0',
  version: '1.0.0',
  contract: '^2.0.0',
  accepts: ['.csv'],
  answers: true,
  settings: [],
} as const

const WIDTH = { P: 14, C: 15 } as const
/** Codes of the answer for what was refused, by reason; anything else is 100, ask again. */
const CODES: Readonly<Record<string, number>> = {
  unknown_account: 302,
  unknown_service: 305,
  payer_blocked: 501,
  wrong_amount: 413,
  amount_too_small: 413,
  amount_too_large: 415,
  wrong_date: 414,
  missing_column: 411,
  wrong_line: 411,
  wrong_currency: 413,
  conflict: 201,
}
const EMPTY = { warning: 'empty_file', detail: '' } as const
const VERDICTS = { posted: 0, repeated: 201, suspended: 302, ignored: 203 } as const

/** Registries in the house's own exchange format. */
export const pochtasiUbr = defineFileAdapter({ manifest, read, answer })

function read(file: RawFile): ReadFile | UnreadableFile {
  const opened = openUbr(file)
  if (isUnreadable(opened)) return opened
  const [, , , , number = '', from = '', until = '', currency = ''] = opened.header.cells
  const [start, end] = [from, until].map((text) => readDate(text, 'yyyy-MM-dd')?.on)
  if (!start || !end || start > end || !/^[A-Z]{3}$/.test(currency)) {
    return unreadableFile('wrong_header', 1, `${from};${until};${currency}`)
  }
  const { lines, unreadable } = linesOf(opened.rows, formatsOf(currency, file.receivedAt))
  return {
    kind: 'read',
    format: 'UBR 1.0',
    encoding: opened.encoding,
    number: textOf(number),
    from: start,
    to: dayAfter(end),
    bankAccount: null,
    currency,
    control: opened.control,
    lines,
    unreadable,
    warnings: [...lostLetters(lines), ...(lines.length + unreadable.length > 0 ? [] : [EMPTY])],
  }
}

function linesOf(rows: readonly Row[], formats: RowFormats) {
  const lines: StatementLine[] = []
  const unreadable: UnreadableLine[] = []
  for (const row of rows) {
    const line = lineOf(row, formats)
    if ('problem' in line) unreadable.push(line)
    else lines.push(line)
  }
  return { lines, unreadable }
}

function lineOf({ line, cells, isBroken }: Row, formats: RowFormats) {
  const [kind] = cells
  const text = cells.join(';')
  if (isBroken || (kind !== 'P' && kind !== 'C') || cells.length !== WIDTH[kind]) {
    return unreadableLine(line, text, 'wrong_line')
  }
  const found = lineOfRow(line, namedCells(cells), formats)
  if ('problem' in found) return { ...found, text: text.slice(0, 200) }
  if (found.reference === null) return unreadableLine(line, text, 'missing_column', 'reference')
  if (kind === 'P') return found

  const cancelled = cells[14]?.trim() ?? ''
  if (cancelled === '') return unreadableLine(line, text, 'missing_column', 'documentNumber')
  return { ...found, direction: 'out', documentNumber: cancelled } as const
}

function namedCells(cells: readonly string[]): Cells {
  const [, , reference = '', date = '', account = '', service = '', amount = ''] = cells
  const [commission = '', payerName = '', payerTaxId = '', , , , purpose = ''] = cells.slice(7)
  return { reference, date, account, service, amount, commission, payerName, payerTaxId, purpose }
}

function formatsOf(currency: string, receivedAt: string): RowFormats {
  return {
    dateFormat: 'yyyy-MM-dd',
    unit: 'tiyin',
    isSigned: false,
    inWords: [],
    outWords: [],
    currency,
    latest: latestDay(receivedAt),
  }
}

/** One `A` row for each verdict, in the encoding of the registry; the reason is a word in English. */
function answer(file: RawFile, verdicts: readonly LineVerdict[]) {
  const opened = openUbr(file)
  const rows = new Map(isUnreadable(opened) ? [] : opened.rows.map((row) => [row.line, row.cells]))
  const [, , partner = '', tenant = '', number = ''] = isUnreadable(opened)
    ? []
    : opened.header.cells
  const answers = verdicts.map((verdict) => {
    const [, rowNo = '', reference = ''] = rows.get(verdict.line) ?? []
    const { paymentId, because } = verdict
    return ['A', rowNo, reference, String(codeOf(verdict)), paymentId ?? '', because ?? '']
  })
  const all = [['H', '1.0', partner, tenant, number], ...answers, ['T', String(verdicts.length)]]
  const text = all.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')
  const isAnsi = !isUnreadable(opened) && opened.encoding === 'windows-1251'
  const id = number.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 40)
  return {
    name: `UBR_answer_${id}.csv`,
    bytes: encodeText(text, isAnsi ? 'windows-1251' : 'utf-8'),
  }
}

function codeOf({ verdict, because }: LineVerdict): number {
  return verdict === 'refused' ? (CODES[because ?? ''] ?? 100) : VERDICTS[verdict]
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
