import type { UnreadableFile } from '../file_adapter.ts'
import { fitOf } from './code_page.ts'
import type { CodePage } from './code_page.ts'
import { unreadableFile } from './outcome_of_file.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage
export type DecodedText = { readonly text: string; readonly encoding: Encoding }

/** What people may choose in a setting. */
export const ENCODINGS = ['auto', 'utf-8', 'windows-1251', 'ibm866', 'koi8-r'] as const

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** First bytes of what is no text: zip, old Excel, PDF, gzip, programs. */
const OTHERS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x4d, 0x5a, 0x90],
]
/** A code page must explain nearly all letters; another one must be better by as much to win. */
const ENOUGH = 0.9
const CLEARLY = 0.2

/**
 * Decides the encoding strictly: a mark at the beginning is believed, UTF-8 must be whole, and a code
 * page must turn the bytes into likely Cyrillic. What was asked for is refused when the bytes say
 * otherwise. KOI8-R has the same letters as windows-1251 in other places, so it must be asked for.
 *
 * @example decodeText(bytes, 'auto') // { text: 'Сумма;…', encoding: 'windows-1251' }
 */
export function decodeText(
  bytes: Uint8Array,
  wanted: Encoding | 'auto'
): DecodedText | UnreadableFile {
  if (bytes.length === 0) return unreadableFile('empty')
  if (OTHERS.some((first) => startsWith(bytes, first))) return unreadableFile('unknown_format', 1)

  const mark = MARKS.find((each) => startsWith(bytes, each.bytes))
  if (mark !== undefined) return marked(bytes, mark.encoding, wanted)
  if (bytes.includes(0)) return unreadableFile('unknown_format', lineOf(bytes, bytes.indexOf(0)))

  const encoding = chosen(bytes, wanted)
  const text = encoding === null ? null : decoded(bytes, encoding)
  if (encoding === null || text === null) return unreadableFile('wrong_encoding', null, wanted)
  return text.trim() === '' ? unreadableFile('empty') : { text, encoding }
}

function marked(bytes: Uint8Array, encoding: Encoding, wanted: Encoding | 'auto') {
  if (wanted !== 'auto' && wanted !== encoding) {
    return unreadableFile('wrong_encoding', null, `${wanted} ≠ ${encoding}`)
  }
  const text = decoded(bytes, encoding)
  if (text === null) return unreadableFile('wrong_encoding', null, encoding)
  if (text.includes('\0')) return unreadableFile('unknown_format')
  return text.trim() === '' ? unreadableFile('empty') : { text, encoding }
}

function chosen(bytes: Uint8Array, wanted: Encoding | 'auto'): Encoding | null {
  const isUtf8 = decoded(bytes, 'utf-8') !== null
  if (wanted === 'utf-8' || wanted === 'utf-16le' || wanted === 'utf-16be') return wanted
  if (bytes.every((byte) => byte < 0x80)) return wanted === 'auto' ? 'utf-8' : wanted
  if (isUtf8) return wanted === 'auto' ? 'utf-8' : null

  const fit = fitOf(bytes)
  const likely = likeliest(fit)
  if (wanted === 'auto') return likely
  if (likely === null) return fit[wanted] >= ENOUGH ? wanted : null
  const isFar = fit[likely] - fit[wanted] > CLEARLY
  return fit[wanted] >= ENOUGH && !isFar ? wanted : null
}

function likeliest(fit: Readonly<Record<CodePage, number>>): CodePage | null {
  const best = fit.ibm866 > fit['windows-1251'] ? 'ibm866' : 'windows-1251'
  return fit[best] >= ENOUGH ? best : null
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte)
}

function lineOf(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
}
