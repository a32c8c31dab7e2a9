/** A row of a table: `line` is where it begins. A broken one has its text as the only cell. */
export type Row = {
  readonly line: number
  readonly cells: readonly string[]
  readonly isBroken: boolean
}

export type Quotes = 'strict' | 'none'

/** A quoted cell may run over lines, but not over a whole file because one quote is missing. */
const LONGEST_ROW = 65_536

/**
 * Splits a text into rows and cells by RFC 4180. A row that breaks the rules is marked and the next
 * line is read all the same. With `none` a quote is a letter like any other. Empty lines are left out.
 *
 * @example splitRows('a;"b;c"\r\n', ';') // [{ line: 1, cells: ['a', 'b;c'], isBroken: false }]
 */
export function splitRows(text: string, separator: string, quotes: Quotes = 'strict'): Row[] {
  const rows: Row[] = []
  let line = 1
  for (let at = 0; at < text.length; line += 1) {
    const end = endOfLine(text, at)
    const whole = text.slice(at, end)
    const quoted = quotes === 'strict' && whole.includes('"')
    const row = quoted ? quotedRow(text, at, separator) : null
    if (row !== null) {
      rows.push({ line, cells: row.cells, isBroken: false })
      line += row.breaks
      at = next(text, row.end)
    } else {
      if (whole.trim() !== '') {
        const cells = quoted ? [whole] : whole.split(separator)
        rows.push({ line, cells, isBroken: quoted })
      }
      at = next(text, end)
    }
  }
  return rows
}

function quotedRow(text: string, from: number, separator: string) {
  const cells: string[] = []
  for (let at = from; at - from <= LONGEST_ROW;) {
    const cell = text[at] === '"' ? quotedCell(text, at, from) : plainCell(text, at, separator)
    if (cell === null) return null
    cells.push(cell.value)
    if (text[cell.end] !== separator) {
      const isEnd = cell.end >= text.length || /[\r\n]/.test(text[cell.end] ?? '')
      const breaks = text.slice(from, cell.end).match(/\r\n|\n|\r/g)?.length ?? 0
      return isEnd ? { cells, end: cell.end, breaks } : null
    }
    at = cell.end + 1
  }
  return null
}

function quotedCell(text: string, from: number, rowStart: number) {
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1 || quote - rowStart > LONGEST_ROW) return null
    if (text[quote + 1] !== '"') {
      return { value: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 }
    }
    at = quote + 2
  }
}

function plainCell(text: string, from: number, separator: string) {
  let end = from
  while (end < text.length && !isBoundary(text[end], separator)) {
    if (text[end] === '"') return null
    end += 1
  }
  return { value: text.slice(from, end), end }
}

function isBoundary(character: string | undefined, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r'
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  const end = feed === -1 ? text.length : feed
  return text[end - 1] === '\r' && end > from ? end - 1 : end
}

function next(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
}
