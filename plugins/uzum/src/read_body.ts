import { refuse } from '@hisob/contract'
import type { RawCall, Refused } from '@hisob/contract'
import { isObject, readJson } from '@hisob/exact-json'

/** The members of a body, or why it is none. */
export type Members = Readonly<Record<string, unknown>>

/**
 * Opens the body of a call: one JSON object. A key given twice with different values could be read
 * either way, so it is not read at all.
 */
export function readBody(call: RawCall): Members | Refused {
  const json = readJson(call.body)
  if (json === null) return refuse('malformed')
  return isObject(json.value) && json.ambiguous.length === 0 ? json.value : refuse('wrong_envelope')
}
