import { createHash } from 'node:crypto'
import type { Control, RawFile, UnreadableFile } from '@hisob/contract'
import {
  NO_CONTROL,
  decodeText,
  isUnreadable,
  readBalance,
  splitRows,
  unreadableFile,
} from '@hisob/contract/files'
import type { Encoding, Row } from '@hisob/contract/files'

/** A UBR file in its three parts. */
export type UbrRows = {
  readonly encoding: Encoding
  readonly header: Row
  readonly rows: readonly Row[]
  readonly control: Control
}

const DECLARED: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  'windows-1251': 'windows-1251',
  'cp1251': 'windows-1251',
}
const ENCODING_CELL = 8
const TRAILER_CELLS = 7

/** Opens the file: its encoding as declared, one header at the beginning, one trailer at the end. */
export function openUbr({ bytes }: RawFile): UbrRows | UnreadableFile {
  const declared = declaredIn(bytes)
  const decoded = decodeText(bytes, declared ?? 'auto')
  if (isUnreadable(decoded)) return decoded
  const [header, ...rest] = splitRows(decoded.text.replace(/^\ufeff/, ''), ';')
  if (header?.cells[0] !== 'H') return unreadableFile('unknown_format', 1)
  const [, version = ''] = header.cells
  if (version !== '1.0') return unreadableFile('wrong_version', 1, version)
  if (declared === null) return unreadableFile('wrong_encoding', 1, header.cells[ENCODING_CELL])

  const control = trailerOf(rest, bytes)
  if (isUnreadable(control)) return control
  return { encoding: decoded.encoding, header, rows: rest.slice(0, -1), control }
}

function trailerOf(rows: readonly Row[], bytes: Uint8Array): Control | UnreadableFile {
  const trailer = rows.at(-1)
  if (trailer?.cells[0] !== 'T') return unreadableFile('truncated', trailer?.line ?? 1)
  const early = rows.slice(0, -1).find(({ cells }) => cells[0] === 'T')
  if (early) return unreadableFile('wrong_header', early.line, 'T')
  if (trailer.cells.length !== TRAILER_CELLS) return unreadableFile('wrong_header', trailer.line)
  return controlOf(trailer.cells, bytes)
}

/** The header is ASCII up to the name of the encoding, so it can be read before decoding. */
function declaredIn(bytes: Uint8Array): Encoding | null {
  const start = new TextDecoder('windows-1251').decode(bytes.subarray(0, 2048))
  const cells = (start.split(/\r?\n/)[0] ?? '').split(';')
  return DECLARED[cells[ENCODING_CELL]?.trim().toLowerCase() ?? ''] ?? null
}

function controlOf(cells: readonly string[], bytes: Uint8Array): Control {
  const [, rows = '', sum = '', , , , checksum = ''] = cells
  return {
    ...NO_CONTROL,
    count: /^\d{1,9}$/.test(rows) ? +rows : null,
    totalInMinor: readBalance(sum, 'tiyin'),
    isIntact: checksum.trim().toLowerCase() === checksumOf(bytes),
  }
}

/** SHA-256 of all bytes before the trailer. */
function checksumOf(bytes: Uint8Array): string {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('\nT;')
  return createHash('sha256')
    .update(bytes.subarray(0, at + 1))
    .digest('hex')
}
