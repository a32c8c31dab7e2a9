/** What a reader of XML tells. `attributes` is the text within the tag: see `attributeOf`. */
export type XmlEvents = {
  readonly open: (name: string, attributes: string) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Takes a document piece by piece; false once it is no well-formed XML. */
export type XmlReader = {
  readonly push: (piece: string) => boolean
  readonly end: () => boolean
}

type State = {
  rest: string
  isSound: boolean
  hasRoot: boolean
  readonly open: string[]
  /** Local names by whole ones; null for what is no name. */
  readonly locals: Map<string, string | null>
}

const DEEPEST = 100
/** A tag, a comment or a text may not be longer than this. */
const LONGEST = 1_000_000
const MOST_NAMES = 1000
const SPACE = 0x20
const NAME = /^(?:[\p{L}_][\p{L}\d_.-]*:)?[\p{L}_][\p{L}\d_.-]*$/u
const ENTITY = /&([^;&\s]{0,12};?)/g
const NAMED: Readonly<Record<string, string>> = {
  'lt;': '<',
  'gt;': '>',
  'amp;': '&',
  'quot;': '"',
  'apos;': "'",
}

/**
 * Reads XML strictly and in pieces, so that a large sheet is never whole in memory. A document type,
 * an unknown entity, tags that do not match and depth beyond reason end the reading. Names are local.
 */
export function xmlReader(events: XmlEvents): XmlReader {
  const state: State = { rest: '', isSound: true, hasRoot: false, open: [], locals: new Map() }
  return {
    push(piece) {
      if (!state.isSound) return false
      const text = state.rest + piece
      const taken = takeAll(text, state, events)
      state.rest = text.slice(Math.max(taken, 0))
      state.isSound = taken !== -1 && state.rest.length <= LONGEST
      return state.isSound
    },
    end: () =>
      state.isSound && state.hasRoot && state.open.length === 0 && state.rest.trim() === '',
  }
}

/** How far the text could be taken; -1 where it is wrong. */
function takeAll(text: string, state: State, events: XmlEvents): number {
  let at = 0
  for (;;) {
    const start = text.indexOf('<', at)
    if (start === -1) return state.open.length > 0 || text.slice(at).trim() === '' ? at : -1
    if (start > at && !takeText(text.slice(at, start), state, events)) return -1
    const end = takeMarkup(text, start, state, events)
    if (end === null) return start
    if (end === -1) return -1
    at = end
  }
}

function takeText(raw: string, state: State, events: XmlEvents): boolean {
  if (state.open.length === 0) return raw.trim() === ''
  const text = raw.includes('&') ? withoutEntities(raw) : raw
  if (text === null) return false
  events.text(text)
  return true
}

/** Where the markup ends; null where that is yet to come, -1 where it is wrong. */
function takeMarkup(text: string, from: number, state: State, events: XmlEvents) {
  const sign = text[from + 1]
  if (sign === undefined) return null
  if (sign === '!' || sign === '?') return takeSpecial(text, from, state, events)
  const end = tagEnd(text, from + 1)
  if (end === -1) return null
  if (sign === '/') {
    const name = localName(text.slice(from + 2, end).trimEnd(), state)
    if (name === null || state.open.pop() !== name) return -1
    events.close(name)
  } else if (!takeTag(text.slice(from + 1, end), state, events)) return -1
  return end + 1
}

function takeTag(tag: string, state: State, events: XmlEvents): boolean {
  const isEmpty = tag.endsWith('/')
  const inner = isEmpty ? tag.slice(0, -1) : tag
  const space = inner.search(/\s/)
  const name = localName(space === -1 ? inner : inner.slice(0, space), state)
  const isSecondRoot = state.open.length === 0 && state.hasRoot
  if (name === null || isSecondRoot || state.open.length >= DEEPEST) return false
  state.hasRoot = true
  events.open(name, space === -1 ? '' : inner.slice(space))
  if (isEmpty) events.close(name)
  else state.open.push(name)
  return true
}

function localName(name: string, { locals }: State): string | null {
  const known = locals.get(name)
  if (known !== undefined) return known
  const found = NAME.test(name) ? name.slice(name.indexOf(':') + 1) : null
  if (locals.size < MOST_NAMES) locals.set(name, found)
  return found
}

/** Comments and instructions are passed over, CDATA is text, anything else is refused. */
function takeSpecial(text: string, from: number, state: State, events: XmlEvents): number | null {
  const head = text.slice(from, from + 9)
  const kinds = [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const
  const kind = kinds.find(([start]) => head.startsWith(start))
  if (kind === undefined) return kinds.some(([start]) => start.startsWith(head)) ? null : -1
  const [start, stop] = kind
  const end = text.indexOf(stop, from + start.length)
  if (end === -1) return null
  if (stop === ']]>') {
    if (state.open.length === 0) return -1
    events.text(text.slice(from + start.length, end))
  }
  return end + stop.length
}

/** The `>` that ends a tag, past those within quotes. */
function tagEnd(text: string, from: number): number {
  const first = text.indexOf('>', from)
  if (first === -1) return -1
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return -1
}

function withoutEntities(raw: string): string | null {
  let isKnown = true
  const text = raw.replace(ENTITY, (_, name: string) => {
    const found = NAMED[name] ?? characterOf(name)
    isKnown &&= found !== null
    return found ?? ''
  })
  return isKnown ? text : null
}

function characterOf(name: string): string | null {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(name) ?? []
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : null
}

/** The value of an attribute by its whole name, null when it is absent. */
export function attributeOf(attributes: string, name: string): string | null {
  const key = `${name}=`
  let at = attributes.indexOf(key)
  while (at > 0 && attributes.charCodeAt(at - 1) > SPACE) at = attributes.indexOf(key, at + 1)
  if (at === -1) return null
  const start = at + key.length
  const end = attributes.indexOf(attributes[start] ?? '"', start + 1)
  if (end === -1) return null
  const value = attributes.slice(start + 1, end)
  return value.includes('&') ? withoutEntities(value) : value
}
