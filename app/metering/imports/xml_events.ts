export type XmlEvent =
  | { kind: 'open'; name: string; attributes: string; at: number }
  | { kind: 'text'; text: string; at: number }
  | { kind: 'close'; name: string; at: number }

/**
 * Walks through XML that a validator has already found well-formed, one event at a time, so that a
 * file of any size needs no tree. Namespace prefixes are dropped; comments and processing
 * instructions are passed over; a text broken by a comment arrives as two texts.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const textEnd = tag === -1 ? xml.length : tag
    if (textEnd > at) yield { kind: 'text', text: decodeEntities(xml.slice(at, textEnd)), at }
    if (tag === -1) return
    const skipped = skip(xml, tag)
    if (skipped !== null) {
      if (xml.startsWith('<![CDATA[', tag)) {
        yield { kind: 'text', text: xml.slice(tag + 9, skipped - 3), at: tag }
      }
      at = skipped
      continue
    }
    const end = tagEnd(xml, tag)
    yield* element(xml.slice(tag + 1, end), tag)
    at = end + 1
  }
}

const PASSED_OVER = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Where the text goes on after something that is not an element; null when it is one. */
function skip(xml: string, tag: number): number | null {
  const kind = PASSED_OVER.find(([opening]) => xml.startsWith(opening, tag))
  return kind ? xml.indexOf(kind[1], tag + kind[0].length) + kind[1].length : null
}

/** The `>` of a tag, looking past those inside quoted attributes. */
function tagEnd(xml: string, tag: number): number {
  let quote = ''
  for (let at = tag; at < xml.length; at += 1) {
    const sign = xml[at]!
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return xml.length
}

function* element(inside: string, at: number): Generator<XmlEvent> {
  if (inside.startsWith('/')) {
    yield { kind: 'close', name: localName(inside.slice(1).trim()), at }
    return
  }
  const closed = inside.endsWith('/')
  const body = closed ? inside.slice(0, -1) : inside
  const space = body.search(/\s/)
  const name = localName(space === -1 ? body : body.slice(0, space))
  yield { kind: 'open', name, attributes: space === -1 ? '' : body.slice(space), at }
  if (closed) yield { kind: 'close', name, at }
}

function localName(name: string) {
  return name.slice(name.indexOf(':') + 1)
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeEntities(text: string) {
  return text.includes('&') ? text.replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all) : text
}

/** The value of an attribute by its name, or ''. */
export function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? ''
}
