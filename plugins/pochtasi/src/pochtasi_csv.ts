import { defineFileAdapter } from '@hisob/contract'
import type {
  Control,
  RawFile,
  ReadFile,
  SettingsOf,
  StatementLine,
  UnreadableFile,
  UnreadableLine,
} from '@hisob/contract'
import {
  ENCODINGS,
  DATE_FORMATS,
  NO_CONTROL,
  ROLES,
  decodeText,
  findColumns,
  isUnreadable,
  lineOfRow,
  lostLetters,
  readBalance,
  rolesOf,
  separatorOf,
  splitRows,
  unreadableFile,
  unreadableLine,
} from '@hisob/contract/files'
import type { Columns, Row, RowFormats } from '@hisob/contract/files'
import { formatsOf } from './registry_of.ts'

const FIELDS = [
  {
    kind: 'map',
    name: 'columns',
    about: 'Title of the column for each meaning, or #3 for the third column.',
    keys: ROLES,
    optional: ROLES,
  },
  {
    kind: 'text',
    name: 'totalMark',
    about: 'First cell of the row of totals; empty where there is none.',
    default: '',
  },
  {
    kind: 'map',
    name: 'totals',
    about: 'Columns of the row of totals, by number: how many rows, and their sum.',
    keys: ['count', 'sum'],
    optional: ['count', 'sum'],
    default: {},
  },
  {
    kind: 'choice',
    name: 'unit',
    about: 'Unit of the sums.',
    choices: ['som', 'tiyin'],
    default: 'som',
  },
  {
    kind: 'choice',
    name: 'dateFormat',
    about: 'How dates are written; auto knows dd.MM.yyyy and yyyy-MM-dd.',
    choices: DATE_FORMATS,
    default: 'auto',
  },
  {
    kind: 'choice',
    name: 'encoding',
    about: 'Encoding of the file; auto refuses what is in doubt.',
    choices: ENCODINGS,
    default: 'auto',
  },
] as const

type Settings = SettingsOf<typeof FIELDS>

/** Registries as a table whose columns the settings name. */
export const pochtasiCsv = defineFileAdapter({
  manifest: {
    kind: 'file',
    key: 'pochtasi_csv',
    title: 'Post: CSV',
    version: '1.0.0',
    contract: '^2.0.0',
    accepts: ['.csv', '.txt'],
    answers: false,
    settings: FIELDS,
  },
  read,
})

function read(file: RawFile, settings: Settings): ReadFile | UnreadableFile {
  const decoded = decodeText(file.bytes, settings.encoding)
  if (isUnreadable(decoded)) return decoded
  const text = decoded.text.replace(/^\ufeff/, '')
  if (text.trimStart().startsWith('<')) return unreadableFile('unknown_format', 1)

  const rows = splitRows(text, separatorOf(text))
  const columns = findColumns(rows, settings.columns, null)
  if (isUnreadable(columns)) return columns
  const isTotal = (row: Row) =>
    settings.totalMark !== '' && row.cells[0]?.trim() === settings.totalMark
  const body = rows.slice(columns.firstRow).filter(({ cells }) => cells.some((cell) => cell.trim()))
  const formats = formatsOf(settings, file)
  const found = body.filter((row) => !isTotal(row)).map((row) => lineOf(row, columns, formats))
  const lines = found.filter((line): line is StatementLine => !('problem' in line))
  const unreadable = found.filter((line): line is UnreadableLine => 'problem' in line)
  if (lines.length === 0 && unreadable.length > 0 && columns.firstRow === 0) {
    return unreadableFile('unknown_format', 1)
  }
  return {
    kind: 'read',
    format: 'CSV',
    encoding: decoded.encoding,
    number: null,
    from: null,
    to: null,
    bankAccount: null,
    currency: 'UZS',
    control: controlOf(body.find(isTotal), settings),
    lines,
    unreadable,
    warnings: [
      ...lostLetters(lines),
      ...columns.unknown.map((detail) => ({ warning: 'unknown_column', detail }) as const),
      ...(found.length > 0 ? [] : [{ warning: 'empty_file', detail: '' } as const]),
    ],
  }
}

function lineOf(row: Row, columns: Columns, formats: RowFormats) {
  const surplus = row.cells.slice(columns.width).some((cell) => cell.trim())
  if (row.isBroken || surplus || row.cells.length < columns.width) {
    return unreadableLine(row.line, row.cells.join(';'), 'wrong_line')
  }
  return lineOfRow(row.line, rolesOf(row.cells, columns), formats)
}

function controlOf(row: Row | undefined, { totals, unit }: Settings): Control {
  const cell = (column: string | undefined) => row?.cells[Number(column ?? 0) - 1]?.trim() ?? ''
  const count = cell(totals.count)
  return {
    ...NO_CONTROL,
    count: /^\d{1,9}$/.test(count) ? +count : null,
    totalInMinor: readBalance(cell(totals.sum), unit),
  }
}
