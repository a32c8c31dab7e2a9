import { smpp } from './library.ts'

/** The letters of one short message, ready to be sent, and the coding they are in. */
export type Parts = { readonly coding: 0 | 8; readonly bodies: readonly Buffer[] }

const ESCAPE = 0x1b
const GSM = { whole: 160, part: 153 }
const UCS2 = { whole: 140, part: 134 }

/**
 * Cuts a text into messages of at most 140 octets (3GPP TS 23.038, 23.040): 160 letters of GSM-7 or
 * 70 of UCS-2, 153 or 67 where there are several. Never inside an escaped letter or a surrogate pair.
 */
export function partsOf(text: string): Parts {
  const isGsm = smpp.encodings.ASCII.match(text)
  return isGsm
    ? { coding: 0, bodies: cut(smpp.encodings.ASCII.encode(text), GSM, isInsideEscape) }
    : { coding: 8, bodies: cut(Buffer.from(text, 'utf16le').swap16(), UCS2, isInsidePair) }
}

type Limits = { readonly whole: number; readonly part: number }
type Joint = (bytes: Buffer, at: number) => boolean

function cut(bytes: Buffer, { whole, part }: Limits, isInside: Joint): readonly Buffer[] {
  if (bytes.length <= whole) return [bytes]
  const bodies: Buffer[] = []
  for (let from = 0; from < bytes.length;) {
    const most = Math.min(from + part, bytes.length)
    const to = most < bytes.length && isInside(bytes, most) ? before(most, bytes, isInside) : most
    bodies.push(bytes.subarray(from, to))
    from = to
  }
  return bodies
}

function before(at: number, bytes: Buffer, isInside: Joint): number {
  return isInside(bytes, at - 1) ? at - 2 : at - 1
}

function isInsideEscape(bytes: Buffer, at: number): boolean {
  return bytes[at - 1] === ESCAPE
}

/** Odd places are inside a letter; a low surrogate belongs to the one before it. */
function isInsidePair(bytes: Buffer, at: number): boolean {
  return at % 2 === 1 || (bytes[at]! & 0xfc) === 0xdc
}
