import { basicCredentials, defineAdapter, isRefused, isSecretOf, refuse } from '@hisob/contract'
import type { Decoded, Outcome, RawCall, RawReply, Refused } from '@hisob/contract'
import { stringify } from 'lossless-json'
import { answer } from './answer.ts'
import { example } from './example.ts'
import { manifest } from './manifest.ts'
import type { PaymeSettings } from './manifest.ts'
import { readCommand } from './read_command.ts'
import { readEnvelope } from './read_envelope.ts'

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }
const LOGIN = 'Paycom'

/** Payme's Merchant API, JSON-RPC over HTTPS with HTTP Basic. */
export const paymeAdapter = defineAdapter({ manifest, decode, encode, example })

function decode(call: RawCall, settings: PaymeSettings): Decoded | Refused {
  if (call.method !== 'POST') return refuse('wrong_http_method')
  if (!isPayme(call, settings)) return refuse('unauthorized')

  const { method, params, refused } = readEnvelope(call)
  if (refused) return refused
  const command = readCommand(method ?? '', { params, settings, receivedAt: call.receivedAt })
  if (isRefused(command)) return command
  return { kind: 'decoded', credentials: null, serviceId: null, command }
}

/** The sandbox's key opens nothing in production, nor the other way round. */
function isPayme(call: RawCall, { mode, key, testKey }: PaymeSettings): boolean {
  const given = basicCredentials(call.headers.authorization)
  const isKey = isSecretOf(mode === 'test' ? testKey : key, given?.password ?? '')
  return given !== null && given.login === LOGIN && isKey
}

/** Always HTTP 200: any other status is a system error to Payme. */
function encode(outcome: Outcome, call: RawCall, settings: PaymeSettings): RawReply {
  const envelope = readEnvelope(call)
  const told = answer(outcome, { envelope, settings })
  const text = stringify({ jsonrpc: '2.0', id: envelope.id, ...told })

  return { status: 200, headers: JSON_TYPE, body: new TextEncoder().encode(text) }
}
