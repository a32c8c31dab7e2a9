import { gunzipSync } from 'node:zlib'
import { FileRefused } from '#metering/exceptions'

const MAX_BYTES = 64 * 1024 * 1024
const MAX_RATIO = 200
/** A small file may be packed as tightly as it likes. */
const RATIO_MATTERS_FROM = 4 * 1024 * 1024

/**
 * The text of an uploaded file, gzip or plain. The content decides, never the name; size and ratio
 * are limited while unpacking; bytes that are not UTF-8 are refused rather than guessed.
 */
export function unpack(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new FileRefused('E_FILE_EMPTY')
  if (isZip(bytes)) throw new FileRefused('E_FILE_TYPE')
  const plain = isGzip(bytes) ? gunzip(bytes) : bytes
  if (plain.length > MAX_BYTES) throw tooBig()
  if (plain.length === 0) throw new FileRefused('E_FILE_EMPTY')
  return decode(plain)
}

function isGzip(bytes: Uint8Array) {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** A spreadsheet or an archive, whatever its name says. */
function isZip(bytes: Uint8Array) {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

function gunzip(packed: Uint8Array): Uint8Array {
  const plain = inflate(packed)
  if (plain.length > RATIO_MATTERS_FROM && plain.length > packed.length * MAX_RATIO) {
    throw new FileRefused('E_FILE_BOMB')
  }
  return plain
}

function inflate(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: MAX_BYTES })
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooBig()
    throw new FileRefused('E_FILE_DAMAGED')
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileRefused('E_FILE_ENCODING')
  }
}

function tooBig() {
  return new FileRefused('E_FILE_TOO_BIG', { megabytes: MAX_BYTES / 1024 / 1024 })
}
