import { crc32 } from 'node:zlib'
import type { UnreadableFile } from '@hisob/contract'
import { unreadableFile } from '@hisob/contract/files'
import { Inflate } from 'fflate'

/** One packed file. `start` is where its bytes begin, `size` what it says it is when unpacked. */
export type ZipEntry = {
  readonly name: string
  readonly isPacked: boolean
  readonly start: number
  readonly packed: number
  readonly size: number
  readonly sum: number
}
export type Zip = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, ZipEntry> }

type Listed = ZipEntry & {
  readonly flags: number
  readonly method: number
  readonly offset: number
}

const MOST_ENTRIES = 1000
const MOST_BYTES = 256 * 1024 * 1024
const MOST_RATIO = 200
/** A small part may be packed as tightly as it likes. */
const RATIO_MATTERS_FROM = 1024 * 1024
const [END_MARK, ENTRY_MARK, LOCAL_MARK] = [0x06054b50, 0x02014b50, 0x04034b50]
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE] = [22, 46, 30]
const LONGEST_COMMENT = 0xffff
const PIECE = 16_384
const ENCRYPTED = 0x2041

/** Lists an archive and holds its limits before anything is unpacked: parts, size, ratio, overlap. */
export function openZip(bytes: Uint8Array): Zip | UnreadableFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return unreadableFile('truncated', null, 'zip')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) return unreadableFile('too_large', null, `${count}`)
  const listed = listOf(view, bytes, view.getUint32(end + 16, true), count)
  if (listed === null) return unreadableFile('truncated', null, 'zip')
  return problemOf(listed) ?? { bytes, entries: new Map(listed.map((one) => [one.name, one])) }
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at
  }
  return null
}

function listOf(view: DataView, bytes: Uint8Array, from: number, count: number): Listed[] | null {
  const listed: Listed[] = []
  let at = from
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return null
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const offset = view.getUint32(at + 42, true)
    const start = startOf(view, offset)
    const packed = view.getUint32(at + 20, true)
    if (start === null || start + packed > bytes.length) return null
    const method = view.getUint16(at + 10, true)
    listed.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name!)),
      flags: view.getUint16(at + 8, true),
      method,
      isPacked: method !== 0,
      offset,
      start,
      packed,
      size: view.getUint32(at + 24, true),
      sum: view.getUint32(at + 16, true),
    })
    at += ENTRY_SIZE + name! + extra! + comment!
  }
  return listed
}

function startOf(view: DataView, offset: number): number | null {
  if (offset + LOCAL_SIZE > view.byteLength) return null
  if (view.getUint32(offset, true) !== LOCAL_MARK) return null
  return offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

function problemOf(listed: readonly Listed[]): UnreadableFile | null {
  const sorted = listed.toSorted((one, other) => one.offset - other.offset)
  const overlaps = sorted.some(({ start, packed }, at) => {
    const next = sorted[at + 1]
    return next !== undefined && start + packed > next.offset
  })
  const total = listed.reduce((sum, { size }) => sum + size, 0)
  const isTight = ({ size, packed }: Listed) =>
    size > RATIO_MATTERS_FROM && size > packed * MOST_RATIO
  if (overlaps || total > MOST_BYTES || listed.some(isTight)) {
    return unreadableFile('too_large', null, 'zip')
  }
  const isForeign = ({ flags, method }: Listed) =>
    (flags & ENCRYPTED) !== 0 || (method !== 0 && method !== 8)
  return listed.some(isForeign) ? unreadableFile('unknown_format', null, 'zip') : null
}

/**
 * Unpacks one part piece by piece. More bytes than it said, another checksum or broken packing end it
 * with a problem; `take` may end it too by answering false.
 */
export function unpack(
  { bytes }: Zip,
  entry: ZipEntry,
  take: (piece: Uint8Array) => boolean
): UnreadableFile | null {
  const seen = { size: 0, sum: 0, isWanted: true }
  const keep = (piece: Uint8Array) => {
    seen.size += piece.length
    if (seen.size > entry.size || !seen.isWanted) return
    seen.sum = crc32(piece, seen.sum)
    seen.isWanted = take(piece)
  }
  const isWhole = feed(bytes.subarray(entry.start, entry.start + entry.packed), entry, keep, seen)
  if (seen.size > entry.size) return unreadableFile('too_large', null, entry.name)
  if (!seen.isWanted) return unreadableFile('unknown_format', null, entry.name)
  const isSame = isWhole && seen.size === entry.size && seen.sum === entry.sum
  return isSame ? null : unreadableFile('truncated', null, entry.name)
}

function feed(
  packed: Uint8Array,
  { isPacked, size }: ZipEntry,
  keep: (piece: Uint8Array) => void,
  seen: { readonly size: number; readonly isWanted: boolean }
): boolean {
  const inflate = isPacked ? new Inflate(keep) : { push: keep }
  try {
    for (let at = 0; at < packed.length && seen.size <= size && seen.isWanted; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    }
    return true
  } catch {
    return false
  }
}
