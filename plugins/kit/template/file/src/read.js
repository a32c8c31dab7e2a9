import {
  decodeText,
  findColumns,
  isUnreadable,
  latestDay,
  lineOfRow,
  lostLetters,
  NO_CONTROL,
  readBalance,
  rolesOf,
  splitRows,
  unreadableLine,
} from '@hisob/contract/files'

/** Which column means what; `#3` would be the third one, whatever its title. */
const COLUMNS = {
  reference: 'Number',
  date: 'Date',
  account: 'Account',
  amount: 'Sum',
  payerName: 'Payer',
}
/** First cell of the row in which the sender counts: how many payments, and their sum. */
const TOTAL = 'Total'

/**
 * Bytes to lines. It never throws: a line that cannot be read is told, and the rest is read.
 *
 * @param {import('@hisob/contract').RawFile} file
 * @param {{ dateFormat: any, encoding: any }} settings
 * @returns {import('@hisob/contract').ReadFile | import('@hisob/contract').UnreadableFile}
 */
export function read(file, { dateFormat, encoding }) {
  const decoded = decodeText(file.bytes, encoding)
  if (isUnreadable(decoded)) return decoded

  const rows = splitRows(decoded.text.replace(/^\ufeff/, ''), ';')
  const columns = findColumns(rows, COLUMNS, null)
  if (isUnreadable(columns)) return columns

  const body = rows.slice(columns.firstRow)
  const formats = { ...FORMATS, dateFormat, latest: latestDay(file.receivedAt) }
  const found = body.filter((row) => !isTotal(row)).map((row) => lineOf(row, columns, formats))
  const lines = found.filter((line) => !('problem' in line))
  return {
    ...SAYS_NOTHING,
    encoding: decoded.encoding,
    control: controlOf(body.find(isTotal)),
    lines,
    unreadable: found.filter((line) => 'problem' in line),
    warnings: [
      ...lostLetters(lines),
      ...columns.unknown.map((detail) => ({ warning: 'unknown_column', detail })),
    ],
  }
}

const FORMATS = {
  unit: 'som',
  isSigned: false,
  inWords: [],
  outWords: [],
  currency: 'UZS',
}

const SAYS_NOTHING = {
  kind: 'read',
  format: 'KEY',
  number: null,
  from: null,
  to: null,
  bankAccount: null,
  currency: 'UZS',
}

function isTotal({ cells }) {
  return cells[0]?.trim() === TOTAL
}

function lineOf(row, columns, formats) {
  if (row.isBroken || row.cells.length !== columns.width) {
    return unreadableLine(row.line, row.cells.join(';'), 'wrong_line')
  }
  return lineOfRow(row.line, rolesOf(row.cells, columns), formats)
}

/** What the file says of itself: the host compares it with the lines. */
function controlOf(row) {
  const count = row?.cells[1]?.trim() ?? ''
  return {
    ...NO_CONTROL,
    count: /^\d{1,9}$/.test(count) ? Number(count) : null,
    totalInMinor: readBalance(row?.cells[3] ?? ''),
  }
}
