import { defineAdapter } from '@hisob/contract'
import type { Outcome, RawCall, RawReply, Refusal } from '@hisob/contract'
import { describe } from './describe.ts'
import { readEnvelope } from './envelope.ts'
import { example } from './example.ts'
import { manifest } from './manifest.ts'
import type { PaynetSoapSettings } from './manifest.ts'
import { readArguments, textIn } from './read_arguments.ts'
import { readCall } from './read_call.ts'
import { faultReply, resultReply } from './reply.ts'
import type { Told } from './reply.ts'
import { result } from './result.ts'

/** PAYNET's older generation, ProviderWebService: SOAP 1.1 or 1.2, login and password in the body. */
export const paynetSoapAdapter = defineAdapter({
  manifest,
  describe,
  decode: readCall,
  encode,
  example,
})

/** Refusals that are no result where the operation is not known, or never are one. */
const FAULTS: Readonly<Partial<Record<Refusal, Told>>> = {
  wrong_http_method: 'method',
  malformed: 'malformed',
  wrong_envelope: 'wrong_envelope',
  unknown_method: 'unknown_operation',
  internal: 'failed',
  unavailable: 'failed',
}

/** An error is a result with a status; only what is no call of this service gets a fault. */
function encode(outcome: Outcome, call: RawCall, settings: PaynetSoapSettings): RawReply {
  const envelope = readEnvelope(call)
  const { version } = envelope
  const told = faultOf(outcome)
  if (told === 'method') return faultReply(told, version)
  if (envelope.operation === null) {
    return faultReply(told === 'failed' ? told : envelope.fault, version)
  }
  if (told !== null && told !== 'failed') return faultReply(told, version)

  const { values } = readArguments(envelope.args)
  const { operation, content } = result(outcome, {
    asked: envelope.operation,
    receivedAt: call.receivedAt,
    onlyTransactionId: ['true', '1'].includes(textIn(values, 'onlyTransactionId')?.trim() ?? ''),
    settings,
  })
  return resultReply(operation, content, version)
}

function faultOf(outcome: Outcome): Told | null {
  return (outcome.kind === 'refused' && FAULTS[outcome.refusal]) || null
}
