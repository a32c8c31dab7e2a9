import { LosslessNumber, isLosslessNumber, parse } from 'lossless-json'

const MAX_DEPTH = 16

/** A parsed text; `ambiguous` names the keys that came twice with different values. */
export type Json = { readonly value: unknown; readonly ambiguous: readonly string[] }

/**
 * Reads UTF-8 JSON with every number kept digit for digit (`LosslessNumber`). One byte order mark is
 * skipped. Null for anything that is not JSON, and for nesting deeper than any provider's message:
 * the parser is recursive, so depth is measured before.
 */
export function readJson(bytes: Uint8Array): Json | null {
  const ambiguous: string[] = []

  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (isTooDeep(text)) return null

    const value = parse(text, null, {
      parseNumber: (digits) => new LosslessNumber(digits),
      onDuplicateKey: ({ key, newValue }) => {
        ambiguous.push(key)
        return newValue
      },
    })
    return { value, ambiguous }
  } catch {
    return null
  }
}

/** True for a JSON object, which a list and a lossless number are not. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value)
  )
}

/** A member of an object itself, never of its prototype; JSON null counts as absent. */
export function member(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined
}

function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false

  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (inString && char === '\\') at++
    else if (char === '"') inString = !inString
    else if (!inString && '[{'.includes(char)) depth++
    else if (!inString && ']}'.includes(char)) depth--
    if (depth > MAX_DEPTH) return true
  }
  return false
}
