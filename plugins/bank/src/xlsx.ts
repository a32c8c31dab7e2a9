import type { UnreadableFile } from '@hisob/contract'
import { isUnreadable, unreadableFile } from '@hisob/contract/files'
import type { Row } from '@hisob/contract/files'
import { attributeOf, xmlReader } from './xml_reader.ts'
import type { XmlEvents } from './xml_reader.ts'
import { isDateFormat } from './xlsx_values.ts'
import { sheetEvents } from './xlsx_sheet.ts'
import { openZip, unpack } from './zip.ts'
import type { Zip } from './zip.ts'

type Sheet = { readonly name: string; readonly id: string | null }
type Book = { readonly sheets: Sheet[]; is1904: boolean }

const MACROS = 'xl/vbaProject.bin'
const TYPES = '[Content_Types].xml'
const BOOK = 'xl/workbook.xml'

/**
 * The rows of one sheet as texts; the first sheet where none is named. Only the parts that are needed
 * are unpacked, and the sheet is read while it is. Dates come as ISO, numbers as they are written.
 */
export function readXlsx(bytes: Uint8Array, wanted: string): Row[] | UnreadableFile {
  const zip = openZip(bytes)
  if (isUnreadable(zip)) return zip
  if (!zip.entries.has(TYPES) || !zip.entries.has(BOOK) || zip.entries.has(MACROS)) {
    return unreadableFile('unknown_format', null, zip.entries.has(MACROS) ? MACROS : BOOK)
  }
  const path = sheetPath(zip, wanted)
  if (typeof path.found !== 'string') return path.found
  return readSheet(zip, path.found, path.is1904)
}

function readSheet(zip: Zip, path: string, is1904: boolean): Row[] | UnreadableFile {
  const texts = readTexts(zip)
  if (isUnreadable(texts)) return texts
  const dates = readStyles(zip)
  if (isUnreadable(dates)) return dates
  const rows: Row[] = []
  return readPart(zip, path, sheetEvents({ texts, dates, is1904, rows })) ?? rows
}

function sheetPath(zip: Zip, wanted: string) {
  const book = readBook(zip)
  if (isUnreadable(book)) return { found: book, is1904: false }
  const sheet = book.sheets.find(({ name }) => wanted === '' || name === wanted)
  const found = sheet ? pathOf(zip, sheet) : null
  return { found: found ?? unreadableFile('wrong_header', null, wanted), is1904: book.is1904 }
}

function readBook(zip: Zip): Book | UnreadableFile {
  const book: Book = { sheets: [], is1904: false }
  const open = (name: string, attributes: string) => {
    if (name === 'sheet') {
      const id = attributeOf(attributes, 'r:id')
      book.sheets.push({ name: attributeOf(attributes, 'name') ?? '', id })
    }
    if (name === 'workbookPr') {
      book.is1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '')
    }
  }
  return readPart(zip, BOOK, { open, text: nothing, close: nothing }) ?? book
}

function pathOf(zip: Zip, { id }: Sheet): string | null | UnreadableFile {
  let target: string | null = null
  const open = (name: string, attributes: string) => {
    if (name !== 'Relationship' || attributeOf(attributes, 'Id') !== id) return
    target = attributeOf(attributes, 'Target')
  }
  const failed = readPart(zip, 'xl/_rels/workbook.xml.rels', {
    open,
    text: nothing,
    close: nothing,
  })
  if (failed !== null) return failed
  const path = target as string | null
  if (path === null) return null
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`
}

/** The shared texts; what a text is spoken like (`rPh`) is no part of it. */
function readTexts(zip: Zip): readonly string[] | UnreadableFile {
  const texts: string[] = []
  let [text, isText, isSpoken] = ['', false, false]
  const events: XmlEvents = {
    open(name) {
      if (name === 'si') text = ''
      isText = name === 't' && !isSpoken
      isSpoken ||= name === 'rPh'
    },
    text(part) {
      if (isText) text += part
    },
    close(name) {
      isText = false
      if (name === 'rPh') isSpoken = false
      if (name === 'si') texts.push(text)
    },
  }
  const part = 'xl/sharedStrings.xml'
  return zip.entries.has(part) ? (readPart(zip, part, events) ?? texts) : texts
}

/** For each style, whether its number is shown as a date. */
function readStyles(zip: Zip): readonly boolean[] | UnreadableFile {
  const formats = new Map<number, string>()
  const dates: boolean[] = []
  let isWithin = false
  const events: XmlEvents = {
    open(name, attributes) {
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
      if (name === 'cellXfs') isWithin = true
      if (name === 'numFmt') formats.set(id, attributeOf(attributes, 'formatCode') ?? '')
      if (name === 'xf' && isWithin) dates.push(isDateFormat(id, formats.get(id)))
    },
    text: nothing,
    close(name) {
      if (name === 'cellXfs') isWithin = false
    },
  }
  const part = 'xl/styles.xml'
  return zip.entries.has(part) ? (readPart(zip, part, events) ?? dates) : dates
}

function readPart(zip: Zip, path: string, events: XmlEvents): UnreadableFile | null {
  const entry = zip.entries.get(path)
  if (entry === undefined) return unreadableFile('truncated', null, path)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = xmlReader(events)
  const take = (piece: Uint8Array) => {
    try {
      return reader.push(decoder.decode(piece, { stream: true }))
    } catch {
      return false
    }
  }
  const failed = unpack(zip, entry, take)
  return failed ?? (reader.end() ? null : unreadableFile('unknown_format', null, path))
}

function nothing() {}
