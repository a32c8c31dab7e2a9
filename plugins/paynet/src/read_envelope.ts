import { refuse } from '@hisob/contract'
import type { RawCall, Refused } from '@hisob/contract'
import { isObject, member, readJson } from '@hisob/exact-json'

type Members = Readonly<Record<string, unknown>>

/** The JSON-RPC frame of a call. `id` is any JSON value; it goes back unchanged. */
export type Envelope =
  | { readonly id: unknown; readonly method: string; readonly params: Members }
  | { readonly id: unknown; readonly refused: Refused }

/**
 * Opens the frame. What is wrong with it comes with the `id` it has, as far as that can be told, so
 * that even a refusal answers the right request.
 */
export function readEnvelope(call: RawCall): Envelope {
  const json = readJson(call.body)
  if (json === null) return { id: null, refused: refuse('malformed') }
  if (!isObject(json.value)) return { id: null, refused: refuse('wrong_envelope') }

  const id = json.ambiguous.includes('id') ? null : (member(json.value, 'id') ?? null)
  return json.ambiguous.length > 0
    ? { id, refused: refuse('wrong_envelope') }
    : openEnvelope(id, json.value)
}

function openEnvelope(id: unknown, frame: Members): Envelope {
  const method = member(frame, 'method')
  const params = member(frame, 'params')

  if (!Object.hasOwn(frame, 'id') || member(frame, 'jsonrpc') !== '2.0') {
    return { id, refused: refuse('wrong_envelope') }
  }
  if (typeof method !== 'string') return { id, refused: refuse('wrong_envelope') }
  if (params === undefined) {
    return { id, refused: refuse('missing_parameter', { name: 'params' }) }
  }
  if (!isObject(params)) return { id, refused: refuse('wrong_envelope') }

  // The vendor's own samples put a space before some of the names.
  return { id, method: method.trim(), params }
}
