import { xmlReader } from './xml_reader.ts'

/** An element: its attributes as they are written, its text, and the elements within. */
export type Element = {
  readonly name: string
  readonly attributes: string
  readonly line: number
  text: string
  readonly within: Element[]
}

const BREAK = /\n/g
const PIECE = 65_536

/**
 * The root element of a document, null where it is not well-formed. A text that a comment cuts in two
 * is not believed: two readers may see two sums in it.
 */
export function readTree(document: string): Element | null {
  const root = newElement('', '', 1)
  const open = [root]
  // What stands before the root is not told by the reader.
  let line = 1 + breaksOf(document.slice(0, Math.max(0, document.search(/<[\p{L}_]/u))))
  let isSound = true
  const reader = xmlReader({
    open(name, attributes) {
      const element = newElement(name, attributes, line)
      line += breaksOf(attributes)
      open.at(-1)!.within.push(element)
      open.push(element)
    },
    text(part) {
      line += breaksOf(part)
      if (part.trim() === '') return
      const element = open.at(-1)!
      isSound &&= element.text === ''
      element.text = part.trim()
    },
    close(name) {
      if (open.at(-1)?.name === name) open.pop()
    },
  })
  for (let at = 0; at < document.length; at += PIECE) {
    if (!reader.push(document.slice(at, at + PIECE)) || !isSound) return null
  }
  return reader.end() && isSound ? (root.within[0] ?? null) : null
}

function breaksOf(text: string): number {
  return text.match(BREAK)?.length ?? 0
}

function newElement(name: string, attributes: string, line: number): Element {
  return { name, attributes, line, text: '', within: [] }
}

/** Elements of a name directly within another. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.within.filter((each) => each.name === name) ?? []
}

/** The first element down a path of names, like `Acct/Id/Othr/Id`. */
export function elementAt(element: Element | undefined, path: string): Element | undefined {
  return path
    .split('/')
    .reduce<Element | undefined>(
      (found, name) => found?.within.find((each) => each.name === name),
      element
    )
}

/** The text of the first of some paths that has one. */
export function textAt(element: Element | undefined, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const text = elementAt(element, path)?.text ?? ''
    if (text !== '') return text
  }
  return null
}
