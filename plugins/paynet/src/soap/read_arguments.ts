import { LosslessNumber } from 'lossless-json'
import { SERVICE } from './envelope.ts'
import type { XmlElement } from './read_xml.ts'

/** A value that is there and cannot be read: given twice, or with a comment or elements inside. */
const UNREADABLE = {}
const LONG = /^[ \t\r\n]*0*(?<digits>\d+)[ \t\r\n]*$/

/** The arguments of an operation by name, and its parameters by key. */
export type Arguments = {
  readonly values: Readonly<Record<string, unknown>>
  readonly parameters: Readonly<Record<string, unknown>>
}

/**
 * Reads the elements of an operation, which stand in no namespace; callers that put them into the
 * service's mean the same. The text of an element is a value; an empty or nil one is none.
 */
export function readArguments(args: XmlElement): Arguments {
  const ours = args.children.filter(({ namespace }) => ['', SERVICE].includes(namespace))
  const isParameters = ({ name }: XmlElement) => name === 'parameters'

  return {
    values: gather(
      ours.filter((child) => !isParameters(child)).map((one) => [one.name, valueOf(one)])
    ),
    parameters: gather(ours.filter(isParameters).map(keyAndValue), (one, other) => one === other),
  }
}

/** The text of an argument; undefined when it is absent or cannot be read. */
export function textIn(
  values: Readonly<Record<string, unknown>>,
  name: string
): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/**
 * A value of xs:long as a lossless number, so that what reads JSON reads it too; any other text stays
 * text, which is no number to it.
 */
export function asLong(value: unknown): unknown {
  const digits = typeof value === 'string' ? LONG.exec(value)?.groups?.digits : undefined
  return digits === undefined ? value : new LosslessNumber(digits)
}

function valueOf(element: XmlElement): unknown {
  const isNil = Object.entries(element.attributes).some(
    ([name, value]) => name.endsWith(':nil') && ['1', 'true'].includes(value.trim())
  )
  if (isNil || element.text === '') return undefined
  return element.text ?? UNREADABLE
}

function keyAndValue({ children }: XmlElement): readonly [string, unknown] {
  const read = gather(children.map((child) => [child.name, valueOf(child)]))
  return [textIn(read, 'paramKey')?.trim() ?? '', member(read, 'paramValue')]
}

function member(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

/** An object of these members alone; one given twice is unreadable, unless the two are the same. */
function gather(
  entries: readonly (readonly [string, unknown])[],
  isSame: (one: unknown, other: unknown) => boolean = () => false
): Readonly<Record<string, unknown>> {
  const gathered = new Map<string, unknown>()
  for (const [key, value] of entries) {
    const isClear = !gathered.has(key) || isSame(gathered.get(key), value)
    gathered.set(key, isClear ? value : UNREADABLE)
  }
  return Object.fromEntries(gathered)
}
