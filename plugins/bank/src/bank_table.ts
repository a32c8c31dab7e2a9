import { defineFileAdapter } from '@hisob/contract'
import type {
  FileWarning,
  RawFile,
  ReadFile,
  SettingsOf,
  StatementLine,
  UnreadableFile,
  UnreadableLine,
} from '@hisob/contract'
import {
  findColumns,
  isUnreadable,
  latestDay,
  lineOfRow,
  lostLetters,
  rolesOf,
  unreadableFile,
  unreadableLine,
} from '@hisob/contract/files'
import type { Cells, Columns, Row, RowFormats } from '@hisob/contract/files'
import { TABLE_FIELDS } from './settings.ts'
import { LAYOUTS } from './table_layouts.ts'
import type { Layout } from './table_layouts.ts'
import { controlOf, markOf } from './table_marks.ts'
import { readTable } from './table_rows.ts'
import type { Table } from './table_rows.ts'

type Settings = SettingsOf<typeof TABLE_FIELDS>
type Body = { readonly payments: readonly Row[]; readonly other: readonly Row[] }

const SHOWN_ROWS = 20
const SHOWN_CELLS = 50
const SHOWN_WARNINGS = 50
/** What a cell holds where its formula has failed. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/
/** A row without any of these is a signature or a remark. */
const TELLING = ['date', 'amount', 'credit', 'debit'] as const

/** Statements as a table, CSV or XLSX, whose columns the settings name. */
export const bankTable = defineFileAdapter({
  manifest: {
    kind: 'file',
    key: 'bank_table',
    title: 'Bank: table (CSV, XLSX)',
    version: '1.0.0',
    contract: '^2.0.0',
    accepts: ['.xlsx', '.csv', '.tsv', '.txt'],
    answers: false,
    settings: TABLE_FIELDS,
  },
  read,
  preview,
})

function preview({ bytes }: RawFile, settings: Settings): readonly (readonly string[])[] {
  const table = readTable(bytes, settings)
  if (isUnreadable(table)) return []
  return table.rows.slice(0, SHOWN_ROWS).map(({ cells }) => cells.slice(0, SHOWN_CELLS))
}

function read(file: RawFile, settings: Settings): ReadFile | UnreadableFile {
  const table = readTable(file.bytes, settings)
  if (isUnreadable(table)) return table
  const layout: Layout = LAYOUTS[settings.layout]
  const map = { ...layout.columns, ...filled(settings.columns) }
  const header = settings.headerRow === '' ? null : Number(settings.headerRow)
  const columns = findColumns(table.rows, map, header)
  if (isUnreadable(columns)) return columns
  const marks = { ...layout.marks, ...filled(settings.marks) }
  return readRows(table, columns, settings, { marks, latest: latestDay(file.receivedAt) })
}

type Known = { readonly marks: Layout['marks']; readonly latest: string }

function readRows(
  { format, encoding, rows }: Table,
  columns: Columns,
  settings: Settings,
  { marks, latest }: Known
): ReadFile | UnreadableFile {
  const { payments, other } = bodyOf(rows.slice(columns.firstRow), columns, marks)
  const formats = { ...formatsOf(settings), latest }
  const lines: StatementLine[] = []
  const unreadable: UnreadableLine[] = []
  for (const row of payments) {
    const line = lineOf(row, columns, formats, format)
    if ('problem' in line) unreadable.push(line)
    else lines.push(line)
  }
  if (lines.length === 0 && unreadable.length > 0 && columns.firstRow === 0) {
    return unreadableFile('unknown_format', 1)
  }
  return {
    kind: 'read',
    format,
    encoding,
    number: null,
    from: null,
    to: null,
    bankAccount: settings.account || null,
    currency: settings.currency,
    control: controlOf(rows, columns, marks, settings.unit),
    lines,
    unreadable,
    warnings: [...lostLetters(lines), ...warningsOf(columns, other, payments.length)],
  }
}

/** Payments, and rows that say nothing of money; totals and balances are neither. */
function bodyOf(rows: readonly Row[], columns: Columns, marks: Layout['marks']): Body {
  const body = rows.filter(
    (row) => row.cells.some((cell) => cell.trim()) && markOf(row, marks) === null
  )
  const isTelling = (row: Row) => {
    const cells = rolesOf(row.cells, columns)
    return row.isBroken || TELLING.some((role) => cells[role]?.trim())
  }
  return { payments: body.filter(isTelling), other: body.filter((row) => !isTelling(row)) }
}

function lineOf(row: Row, columns: Columns, formats: RowFormats, format: Table['format']) {
  const { line, cells, isBroken } = row
  const failed = (column: string | null = null) =>
    unreadableLine(line, cells.join(';'), 'wrong_line', column)
  // A sheet leaves out the empty cells at the end of a row, a text may not.
  const isShort = format === 'CSV' && cells.length < columns.width
  const isLong = cells.slice(columns.width).some((cell) => cell.trim())
  if (isBroken || isShort || isLong) return failed()
  const byRole: Cells = rolesOf(cells, columns)
  const spoilt = Object.entries(byRole).find(([, text]) => ERROR.test(text))
  return spoilt ? failed(spoilt[0]) : lineOfRow(line, byRole, formats)
}

function formatsOf(settings: Settings) {
  return {
    dateFormat: settings.dateFormat,
    unit: settings.unit,
    isSigned: settings.signs === 'minus_is_out',
    inWords: settings.inWords,
    outWords: settings.outWords,
    currency: settings.currency,
  }
}

function warningsOf({ unknown }: Columns, other: readonly Row[], payments: number): FileWarning[] {
  const rows = other.slice(0, SHOWN_WARNINGS).map(({ line }) => line)
  return [
    ...unknown
      .slice(0, SHOWN_WARNINGS)
      .map((detail) => ({ warning: 'unknown_column', detail }) as const),
    ...(rows.length === 0
      ? []
      : [{ warning: 'unknown_section', detail: `lines ${rows.join(', ')}` } as const]),
    ...(payments > 0 ? [] : [{ warning: 'empty_file', detail: '' } as const]),
  ]
}

/** What people have filled in outweighs the layout; what they left empty does not. */
function filled(map: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).filter(([, text]) => text.trim() !== ''))
}
