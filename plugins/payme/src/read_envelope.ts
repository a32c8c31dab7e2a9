import { refuse } from '@hisob/contract'
import type { RawCall, Refused } from '@hisob/contract'
import { isLosslessNumber } from 'lossless-json'
import { isObject, member, readJson } from '@hisob/exact-json'

export type Members = Readonly<Record<string, unknown>>

/**
 * The frame of a call. `id` is a number, a text or null and goes back unchanged; `method` and
 * `params` are told as far as they can be, even of a frame that is refused.
 */
export type Envelope = {
  readonly id: unknown
  readonly method: string | null
  readonly params: Members
  readonly refused: Refused | null
}

const NOTHING = { id: null, method: null, params: {} }

/** Opens the frame. Payme leaves `jsonrpc` out more often than not, so it is not looked at. */
export function readEnvelope(call: RawCall): Envelope {
  const json = readJson(call.body)
  if (json === null) return { ...NOTHING, refused: refuse('malformed') }
  if (!isObject(json.value)) return { ...NOTHING, refused: refuse('wrong_envelope') }

  const id = json.ambiguous.includes('id') ? undefined : idOf(json.value)
  const method = member(json.value, 'method')
  const params = member(json.value, 'params')
  const isFrame = id !== undefined && typeof method === 'string' && isObject(params)
  return {
    id: id ?? null,
    method: typeof method === 'string' ? method : null,
    params: isObject(params) ? params : {},
    refused: isFrame && json.ambiguous.length === 0 ? null : refuse('wrong_envelope'),
  }
}

/** Undefined for what cannot be an id; one that is absent is null. */
function idOf(frame: Members): unknown {
  const id = member(frame, 'id') ?? null
  return id === null || typeof id === 'string' || isLosslessNumber(id) ? id : undefined
}
