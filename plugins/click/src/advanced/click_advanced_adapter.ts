import { defineAdapter, isRefused, refuse } from '@hisob/contract'
import type { Decoded, Outcome, RawCall, RawReply, Refused } from '@hisob/contract'
import { jsonReply } from '../reply.ts'
import { answer } from './answer.ts'
import { manifest } from './manifest.ts'
import type { ClickAdvancedSettings } from './manifest.ts'
import { NOTHING, readMessage } from './message.ts'
import { isFromClick, mayComeIn, missingIn } from './caller.ts'
import { readCommand } from './read_command.ts'

/** Click's Advanced SHOP API: five actions at one address, for those who bill. */
export const clickAdvancedAdapter = defineAdapter({ manifest, decode, encode })

function decode(call: RawCall, settings: ClickAdvancedSettings): Decoded | Refused {
  if (call.method !== 'POST') return refuse('wrong_http_method')
  const message = readMessage(call)
  if (isRefused(message)) return message

  const missing = missingIn(message)
  if (missing !== undefined) return refuse('missing_parameter', { name: missing })
  const isKnown = mayComeIn(message, call, settings) && isFromClick(message, settings)
  if (!isKnown) return refuse('unauthorized')

  const command = readCommand(message, settings)
  if (isRefused(command)) return command
  const serviceId = message.fields.get('service_id') ?? ''
  return { kind: 'decoded', credentials: null, serviceId, command }
}

function encode(outcome: Outcome, call: RawCall, settings: ClickAdvancedSettings): RawReply {
  const message = readMessage(call)
  return jsonReply(answer(outcome, isRefused(message) ? NOTHING : message, settings))
}
