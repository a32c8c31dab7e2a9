import { VectorsUnreadable } from '#shared/rules_check/vectors_unreadable'
import type { Fact, Facts, Vector } from '#shared/rules_check/vector'

/**
 * Reads a vectors file: a JSON array of `{ id, kind, input, expected, tolerance }`; what else stands
 * in an entry (source, note) is for people.
 *
 * @throws VectorsUnreadable with a sentence that names the entry and what is wrong with it
 */
export function readVectors(json: string): Vector[] {
  const entries = parse(json)
  if (!Array.isArray(entries)) throw new VectorsUnreadable('The file is not a JSON array')
  return entries.map(vectorOf)
}

type WithSource = { source?: string }

function parse(json: string): unknown {
  try {
    return JSON.parse(json, (_key, value: unknown, context?: WithSource) =>
      typeof value === 'number' ? (context?.source ?? String(value)) : value
    )
  } catch (error) {
    throw new VectorsUnreadable(`The file is not JSON: ${(error as Error).message}`)
  }
}

function vectorOf(entry: unknown, index: number): Vector {
  const facts = entry as Fact
  const where = `Entry ${index + 1}`
  if (!isFacts(facts)) throw new VectorsUnreadable(`${where} is not an object`)
  const { id, kind, input = {}, expected, tolerance = '0' } = facts
  if (typeof id !== 'string' || id === '') throw new VectorsUnreadable(`${where} has no id`)
  if (typeof kind !== 'string' || kind === '') throw new VectorsUnreadable(`${id} has no kind`)
  if (!isFacts(input)) throw new VectorsUnreadable(`${id}: the input is not an object`)
  if (typeof tolerance !== 'string') {
    throw new VectorsUnreadable(`${id}: the tolerance is no number`)
  }
  return { id, kind, input, expected: expectedOf(expected), tolerance }
}

/** Truths ("ok": true) are compared by their word; a shape that no kind computes, by its text. */
function expectedOf(expected: Fact | undefined): Vector['expected'] {
  if (isScalar(expected)) return String(expected)
  if (!isFacts(expected) || !Object.values(expected).every(isScalar)) {
    return JSON.stringify(expected ?? null)
  }
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, String(value)]))
}

function isScalar(fact: Fact | undefined): fact is string | boolean {
  return typeof fact === 'string' || typeof fact === 'boolean'
}

function isFacts(fact: Fact | undefined): fact is Facts {
  return typeof fact === 'object' && fact !== null && !Array.isArray(fact)
}
