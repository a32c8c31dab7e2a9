import type { UnreadableFile } from '@hisob/contract'
import { isUnreadable, unreadableFile } from '@hisob/contract/files'
import type { CodePage, Row } from '@hisob/contract/files'

type Field = {
  readonly name: string
  readonly kind: string
  readonly at: number
  readonly size: number
}
type Header = {
  readonly count: number
  readonly first: number
  readonly width: number
  readonly mark: number
  readonly fields: readonly Field[]
}
export type DbfFile = {
  readonly page: CodePage
  readonly titles: Row
  readonly rows: readonly Row[]
}

/** dBASE III and IV without a memo; those with one (0x83, 0x8b) lack a part here. */
const VERSIONS = [0x03, 0x04]
const KINDS = 'CNFDL'
const MARKED: Readonly<Record<number, CodePage>> = {
  0x26: 'ibm866',
  0x65: 'ibm866',
  0xc9: 'windows-1251',
}
const [HEADER_SIZE, FIELD_SIZE, FIELDS_END, DELETED, KEPT] = [32, 32, 0x0d, 0x2a, 0x20]
const NAME = /^[A-Z_][A-Z0-9_]{0,10}$/i

/** Opens a table of dBASE. `wanted` outweighs the mark of the file; one of them must say the code page. */
export function openDbf(bytes: Uint8Array, wanted: CodePage | 'auto'): DbfFile | UnreadableFile {
  if (bytes.length === 0) return unreadableFile('empty')
  const header = headerOf(bytes)
  if (isUnreadable(header)) return header
  const page = wanted === 'auto' ? MARKED[header.mark] : wanted
  if (page === undefined) return unreadableFile('wrong_encoding', null, `mark ${header.mark}`)
  const titles = { line: 1, cells: header.fields.map(({ name }) => name), isBroken: false }
  const rows = rowsOf(bytes, header, page)
  return isUnreadable(rows) ? rows : { page, titles, rows }
}

function headerOf(bytes: Uint8Array): Header | UnreadableFile {
  if (bytes.length < HEADER_SIZE) return unreadableFile('unknown_format')
  if (!VERSIONS.includes(bytes[0]!)) return unreadableFile('wrong_version', null, `${bytes[0]}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [count, first, width] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ]
  // Bytes 14 and 15 tell of a transaction not finished, and of encryption.
  if (bytes[14] !== 0 || bytes[15] !== 0) return unreadableFile('unknown_format', null, 'locked')
  const fields = fieldsOf(bytes, first)
  const size = fields?.reduce((sum, field) => sum + field.size, 1)
  const names = new Set(fields?.map(({ name }) => name))
  if (!fields || size !== width || names.size !== fields.length) {
    return unreadableFile('wrong_header', null, `${width} ≠ ${size}`)
  }
  if (first + count * width > bytes.length) return unreadableFile('truncated', null, `${count}`)
  return { count, first, width, mark: bytes[29] ?? 0, fields }
}

function fieldsOf(bytes: Uint8Array, first: number): Field[] | null {
  const fields: Field[] = []
  let place = 1
  for (let at = HEADER_SIZE; bytes[at] !== FIELDS_END; at += FIELD_SIZE) {
    if (at + FIELD_SIZE >= Math.min(first, bytes.length)) return null
    const name = String.fromCharCode(...bytes.subarray(at, at + 11)).replace(/\0.*$/s, '')
    const kind = String.fromCharCode(bytes[at + 11]!)
    if (!NAME.test(name) || !KINDS.includes(kind)) return null
    fields.push({ name, kind, at: place, size: bytes[at + 16]! })
    place += bytes[at + 16]!
  }
  return fields.length > 0 ? fields : null
}

/** Rows that are not deleted, numbered as records from 2 on: the titles are line 1. */
function rowsOf(
  bytes: Uint8Array,
  { count, first, width, fields }: Header,
  page: CodePage
): Row[] | UnreadableFile {
  const decoder = new TextDecoder(page)
  const rows: Row[] = []
  for (let index = 0; index < count; index += 1) {
    const record = bytes.subarray(first + index * width, first + (index + 1) * width)
    if (record[0] === DELETED) continue
    if (record[0] !== KEPT) return unreadableFile('wrong_header', index + 2)
    const cells = fields.map(({ kind, at, size }) =>
      valueOf(kind, decoder.decode(record.subarray(at, at + size)))
    )
    rows.push({ line: index + 2, cells, isBroken: false })
  }
  return rows
}

/** Numbers stay texts, so that no digit is lost; what is blank is empty, not zero. */
function valueOf(kind: string, raw: string): string {
  const text = raw.replaceAll('\0', ' ').trim()
  if (kind === 'D') return text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  return kind === 'L' && text === '?' ? '' : text
}
