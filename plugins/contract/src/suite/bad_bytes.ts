const DEPTH = 100_000
const HUGE = 1_000_000

const text = (value: string) => new TextEncoder().encode(value)

/** Bodies that are a message of no protocol. */
export const GARBAGE: readonly (readonly [string, Uint8Array])[] = [
  ['an empty body', text('')],
  ['a single space', text(' ')],
  ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ['NUL bytes', new Uint8Array(64)],
  ['bytes that are not UTF-8', Uint8Array.of(0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80)],
  ['100 000 open brackets', text('['.repeat(DEPTH))],
  ['100 000 nested objects', text('{"a":'.repeat(DEPTH))],
  ['100 000 nested elements', text('<a>'.repeat(DEPTH))],
  ['a million digits', text('9'.repeat(HUGE))],
  ['a million quotes', text('"'.repeat(HUGE))],
  ['a list of nothing', text('[]')],
  ['a document type', text('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
  ['a form', text('a=1&b=2&__proto__=3')],
]

/** A valid body damaged in many places: cut short, one bit turned, one byte replaced by NUL. */
export function damaged(body: Uint8Array): readonly Uint8Array[] {
  const places = Array.from(body.keys())
  return places.flatMap((at) => [
    body.slice(0, at),
    body.with(at, (body[at] ?? 0) ^ 0x01),
    body.with(at, 0),
  ])
}
