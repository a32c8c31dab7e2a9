import type { BlockTexts } from '#shared/documents/block_texts'

/** What stands in the named places; null where this document has nothing for it. */
export type PlaceValues = Readonly<Record<string, string | null>>

/**
 * Puts the values into the places `{name}` of every text. A line with a place that has no value is
 * left out: better no line than one with a hole in it. Throws when a place is unknown.
 *
 * @example fillPlaces({ footer: 'Tel. {phone}' }, { phone: '1154' }) // { footer: 'Tel. 1154' }
 */
export function fillPlaces(texts: BlockTexts, values: PlaceValues): BlockTexts {
  const filled = Object.entries(texts).map(([block, text]) => {
    const lines = text.split('\n').map((line) => fillLine(line, values))
    return [block, lines.filter((line) => line !== null).join('\n')]
  })
  return Object.fromEntries(filled)
}

function fillLine(line: string, values: PlaceValues): string | null {
  const names = [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const unknown = names.find((name) => values[name] === undefined)
  if (unknown !== undefined) throw new Error(`No place {${unknown}} in this document`)
  if (names.some((name) => values[name] === null)) return null
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!)
}
