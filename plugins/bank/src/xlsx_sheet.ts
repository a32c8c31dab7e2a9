import type { Row } from '@hisob/contract/files'
import { attributeOf } from './xml_reader.ts'
import type { XmlEvents } from './xml_reader.ts'
import { momentOfSerial, numberText } from './xlsx_values.ts'

export type SheetContext = {
  readonly texts: readonly string[]
  /** By style: is a number shown as a date? */
  readonly dates: readonly boolean[]
  readonly is1904: boolean
  /** Where the rows go. */
  readonly rows: Row[]
}

type Cell = { readonly column: number; readonly type: string; readonly isDate: boolean }

const MOST_COLUMNS = 16_384
const LETTERS = 26
const [FIRST_LETTER, LAST_LETTER] = [65, 90]

/** Events that gather a sheet row by row. Cells without content are empty texts. */
export function sheetEvents({ texts, dates, is1904, rows }: SheetContext): XmlEvents {
  let line = 0
  let cells: string[] = []
  let cell: Cell = { column: -1, type: '', isDate: false }
  let [value, isValue, isSpoken] = ['', false, false]
  return {
    open(name, attributes) {
      isValue = name === 'v' || (name === 't' && !isSpoken)
      isSpoken ||= name === 'rPh'
      if (name === 'row') {
        line = Number(attributeOf(attributes, 'r') ?? line + 1) || line + 1
        cells = []
        cell = { ...cell, column: -1 }
      } else if (name === 'c') {
        const column = columnOf(attributeOf(attributes, 'r')) ?? cell.column + 1
        const style = Number(attributeOf(attributes, 's') ?? 0)
        cell = { column, type: attributeOf(attributes, 't') ?? 'n', isDate: dates[style] ?? false }
        value = ''
      }
    },
    text(part) {
      if (isValue) value += part
    },
    close(name) {
      isValue = false
      if (name === 'rPh') isSpoken = false
      if (name === 'c' && cell.column < MOST_COLUMNS) {
        while (cells.length < cell.column) cells.push('')
        cells[cell.column] = textOf(cell, value, texts, is1904)
      }
      if (name === 'row' && cells.length > 0) rows.push({ line, cells, isBroken: false })
    },
  }
}

function textOf({ type, isDate }: Cell, value: string, texts: readonly string[], is1904: boolean) {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type !== 'n' || value.trim() === '') return value
  return isDate ? momentOfSerial(value.trim(), is1904) : numberText(value.trim())
}

/** `C7` is the third column: 2. */
function columnOf(reference: string | null): number | null {
  if (reference === null) return null
  let column = 0
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at)
    if (code < FIRST_LETTER || code > LAST_LETTER) break
    column = column * LETTERS + code - FIRST_LETTER + 1
  }
  return column === 0 ? null : column - 1
}
