import { XMLParser, XMLValidator } from 'fast-xml-parser'

/**
 * An element: its name apart from its namespace, its attributes by their names as written, and what
 * stands in it. `text` is null when it holds a comment or elements beside its text: such a value could
 * be read either way.
 */
export type XmlElement = {
  readonly namespace: string
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly prefixes: Prefixes
  readonly children: readonly XmlElement[]
  readonly text: string | null
}

/** Namespaces by prefix, as they stand at an element. */
export type Prefixes = ReadonlyMap<string, string>

type Node = Readonly<Record<string, unknown>>

// No message of PAYNET comes near; beyond, time is lost before anything is understood.
const MOST_TAGS = 2000
const MOST_EQUALS = 2000
const MAX_DEPTH = 16
const ATTRIBUTES = ':@'

// A document type, an entity, a processing instruction: SOAP forbids each of them.
const FORBIDDEN = /<!(?!--|\[CDATA\[)|<\?(?!xml\s)/
// eslint-disable-next-line no-control-regex -- the characters that XML 1.0 does not have
const NO_XML_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u
const ENTITY = /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]+));|&/gi
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  commentPropName: '#comment',
  ignoreDeclaration: true,
  maxNestedTags: MAX_DEPTH,
})

/** The root of a document; null for anything that is not one well-formed element without a DTD. */
export function readXml(text: string): XmlElement | null {
  if (isTooMuch(text) || FORBIDDEN.test(text) || NO_XML_CHARACTER.test(text)) return null

  try {
    if (XMLValidator.validate(text) !== true) return null
    // The library's types promise nothing of the ordered form.
    const [root, ...others] = elementsOf(parser.parse(text) as readonly Node[])
    if (root === undefined || others.length > 0) return null
    return elementOf(root, new Map([['', '']]))
  } catch {
    return null
  }
}

function isTooMuch(text: string): boolean {
  return text.split('<', MOST_TAGS).length === MOST_TAGS || countOf(text, '=') >= MOST_EQUALS
}

function countOf(text: string, sign: string): number {
  return text.split(sign, MOST_EQUALS).length
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES) ?? ''
}

function elementsOf(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter((node) => !/^[#?]/.test(nameOf(node)))
}

function elementOf(node: Node, outside: Prefixes): XmlElement {
  const written = nameOf(node)
  const attributes = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>
  const nodes = node[written] as readonly Node[]
  const prefixes = declared(attributes, outside)
  const { namespace, name } = resolve(written, prefixes)

  return {
    namespace,
    name,
    attributes,
    prefixes,
    children: elementsOf(nodes).map((child) => elementOf(child, prefixes)),
    text: textOf(nodes),
  }
}

function declared(attributes: Readonly<Record<string, string>>, outside: Prefixes): Prefixes {
  const here = Object.entries(attributes)
    .map(([key, uri]) => [/^xmlns(?::(?<prefix>.+))?$/.exec(key), unescaped(uri)] as const)
    .flatMap(([found, uri]) => (found ? [[found.groups?.prefix ?? '', uri] as const] : []))
  return here.length === 0 ? outside : new Map([...outside, ...here])
}

/** Parts a name from its prefix; a prefix that nobody declared makes the document unreadable. */
export function resolve(written: string, prefixes: Prefixes) {
  const colon = written.indexOf(':')
  const namespace = prefixes.get(colon === -1 ? '' : written.slice(0, colon))
  if (namespace === undefined) throw new SyntaxError('an undeclared prefix')
  return { namespace, name: written.slice(colon + 1) }
}

function textOf(nodes: readonly Node[]): string | null {
  const parts = nodes.map((node) => {
    if (typeof node['#text'] === 'string') return unescaped(node['#text'])
    const cdata = node['#cdata'] as readonly Node[] | undefined
    return cdata ? String(cdata[0]?.['#text'] ?? '') : null
  })
  return parts.includes(null) ? null : parts.join('')
}

/** The five entities of XML and characters by number; any other one makes the document unreadable. */
function unescaped(text: string): string {
  return text.replaceAll(ENTITY, (...match) => {
    const { hex, decimal, name } = match.at(-1) as Readonly<Record<string, string | undefined>>
    const code = hex === undefined ? decimal : `0x${hex}`
    const sign = code === undefined ? NAMED.get(name ?? '') : String.fromCodePoint(Number(code))
    if (sign === undefined || NO_XML_CHARACTER.test(sign)) throw new SyntaxError('a wrong entity')
    return sign
  })
}
