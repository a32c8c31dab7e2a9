import { defineAdapter, isRefused, refuse } from '@hisob/contract'
import type { Decoded, Outcome, RawCall, RawReply, Refused } from '@hisob/contract'
import { readFields } from '../fields.ts'
import { jsonReply } from '../reply.ts'
import { answer } from './answer.ts'
import { example } from './example.ts'
import { manifest } from './manifest.ts'
import type { ClickSettings } from './manifest.ts'
import { isFromClick, missingIn, readCommand } from './read_command.ts'

/** Click's SHOP API: prepare and complete, at one address or at two. */
export const clickAdapter = defineAdapter({ manifest, decode, encode, example })

/** In the order of the vendor's library: what is missing, then the signature, then all else. */
function decode(call: RawCall, settings: ClickSettings): Decoded | Refused {
  if (call.method !== 'POST') return refuse('wrong_http_method')
  const fields = readFields(call)
  if (isRefused(fields)) return fields

  const missing = missingIn(fields)
  if (missing !== undefined) return refuse('missing_parameter', { name: missing })
  if (!isFromClick(fields, settings)) return refuse('unauthorized')

  const command = readCommand(fields, settings)
  if (isRefused(command)) return command
  return { kind: 'decoded', credentials: null, serviceId: fields.get('service_id') ?? '', command }
}

function encode(outcome: Outcome, call: RawCall): RawReply {
  const fields = readFields(call)
  return jsonReply(answer(outcome, isRefused(fields) ? new Map<string, string>() : fields))
}
