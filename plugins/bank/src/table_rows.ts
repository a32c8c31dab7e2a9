import type { UnreadableFile } from '@hisob/contract'
import {
  decodeText,
  isUnreadable,
  separatorOf,
  splitRows,
  unreadableFile,
} from '@hisob/contract/files'
import type { Encoding, Row } from '@hisob/contract/files'
import { readXlsx } from './xlsx.ts'

export type Table = {
  readonly format: 'CSV' | 'XLSX'
  readonly encoding: Encoding
  readonly rows: readonly Row[]
}

const ZIP = [0x50, 0x4b]

/** The rows of a table; the content decides what it is, never the name. */
export function readTable(
  bytes: Uint8Array,
  { encoding, sheet }: { readonly encoding: Encoding | 'auto'; readonly sheet: string }
): Table | UnreadableFile {
  if (ZIP.every((byte, at) => bytes[at] === byte)) {
    const rows = readXlsx(bytes, sheet)
    return isUnreadable(rows) ? rows : { format: 'XLSX', encoding: 'utf-8', rows }
  }
  const decoded = decodeText(bytes, encoding)
  if (isUnreadable(decoded)) return decoded
  const text = decoded.text.replace(/^\ufeff/, '')
  if (text.trimStart().startsWith('<')) return unreadableFile('unknown_format', 1)
  const rows = splitRows(text, separatorOf(text))
  return { format: 'CSV', encoding: decoded.encoding, rows }
}
