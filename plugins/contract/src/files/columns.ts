import type { UnreadableFile } from '../file_adapter.ts'
import { ROLES } from './line_of_row.ts'
import type { Cells, Role } from './line_of_row.ts'
import { unreadableFile } from './outcome_of_file.ts'
import type { Row } from './split_rows.ts'

/** Where each role stands, and from which row on there are data. */
export type Columns = {
  readonly at: readonly (readonly [Role, number])[]
  readonly width: number
  readonly firstRow: number
  /** Titles that no role asks for. */
  readonly unknown: readonly string[]
}

const SEARCHED_ROWS = 60
const MOST_COLUMNS = 1000
const NUMBER = /^#([1-9]\d{0,2})$/
const SEPARATORS = ['\t', ';', '|', ',']
const SAMPLE = 16_384

/**
 * Finds the columns of a table. `map` says for each role the title of its column, or `#3` for the third
 * one. `headerRow` is the line of the titles: null where it must be looked for, 0 where there is none.
 */
export function findColumns(
  rows: readonly Row[],
  map: Readonly<Record<string, string>>,
  headerRow: number | null
): Columns | UnreadableFile {
  const wanted = ROLES.flatMap((role) => (map[role] ? [[role, map[role]] as const] : []))
  const titles = wanted.map(([, title]) => title).filter((title) => !NUMBER.test(title))
  if (wanted.length === 0) return unreadableFile('wrong_header', null, 'no columns are named')

  const index = indexOfHeader(rows, titles, headerRow)
  const header = rows[index]
  if (header === undefined && titles.length > 0) {
    return unreadableFile('wrong_header', headerRow, missing(rows, titles))
  }
  return located(wanted, header, index)
}

function located(
  wanted: readonly (readonly [Role, string])[],
  header: Row | undefined,
  index: number
): Columns | UnreadableFile {
  const cells = (header?.cells ?? []).map(plain)
  const line = header?.line ?? null
  if (cells.length > MOST_COLUMNS) return unreadableFile('wrong_header', line, `${cells.length}`)
  for (const [, title] of wanted) {
    const places = cells.filter((cell) => cell === plain(title)).length
    if (!NUMBER.test(title) && places !== 1) return unreadableFile('wrong_header', line, title)
  }
  const at = wanted.map(([role, title]) => {
    const number = NUMBER.exec(title)?.[1]
    return [role, number ? Number(number) - 1 : cells.indexOf(plain(title))] as const
  })
  const used = new Set(at.map(([, place]) => place))
  const unknown = (header?.cells ?? []).filter((cell, place) => cell.trim() && !used.has(place))
  const width = Math.max(cells.length, ...at.map(([, place]) => place + 1))
  return { at, width, firstRow: header ? index + 1 : 0, unknown }
}

/** -1 where there is no header, or none was found. */
function indexOfHeader(
  rows: readonly Row[],
  titles: readonly string[],
  headerRow: number | null
): number {
  if (headerRow !== null) return rows.findIndex(({ line }) => line === headerRow)
  const wanted = titles.map(plain)
  if (wanted.length === 0) return -1
  return rows.slice(0, SEARCHED_ROWS).findIndex(({ cells }) => {
    const here = new Set(cells.map(plain))
    return wanted.every((title) => here.has(title))
  })
}

/** The titles that the most promising row still lacks, so that people see what to mend. */
function missing(rows: readonly Row[], titles: readonly string[]): string {
  const lacking = rows.slice(0, SEARCHED_ROWS).map(({ cells }) => {
    const here = new Set(cells.map(plain))
    return titles.filter((title) => !here.has(plain(title)))
  })
  const best = lacking.reduce(
    (one, other) => (other.length < one.length ? other : one),
    [...titles]
  )
  return best.join(', ')
}

function plain(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** The texts of a row by role. */
export function rolesOf(cells: readonly string[], columns: Columns): Cells {
  return Object.fromEntries(columns.at.map(([role, place]) => [role, cells[place] ?? '']))
}

/** The separator most lines at the beginning of a text have; a semicolon before a comma. */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, SAMPLE)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  const holds = (separator: string) => lines.filter((line) => line.includes(separator)).length
  return SEPARATORS.find((separator) => holds(separator) * 2 > lines.length) ?? ';'
}
