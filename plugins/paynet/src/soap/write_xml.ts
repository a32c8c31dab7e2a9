/** Elements in their order: a name and a text, or a name and elements. */
export type Content = readonly (readonly [name: string, content: string | Content])[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A line feed of its own is read as it is; a carriage return only by number.
  '\r': '&#13;',
}
// eslint-disable-next-line no-control-regex -- the characters that XML 1.0 does not have
const NO_XML_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

/** Elements without a namespace of their own. */
export function writeXml(content: Content): string {
  return content.map(([name, inner]) => `<${name}>${written(inner)}</${name}>`).join('')
}

/** Text for an element or an attribute; what XML cannot carry is left out. */
export function escaped(text: string): string {
  return text.replace(NO_XML_CHARACTER, '').replace(/[&<>"\r]/g, (sign) => ESCAPES[sign] ?? sign)
}

function written(inner: string | Content): string {
  return typeof inner === 'string' ? escaped(inner) : writeXml(inner)
}
