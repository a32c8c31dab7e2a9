import { basicCredentials, defineAdapter, isRefused, refuse } from '@hisob/contract'
import type { Credentials, Decoded, Outcome, RawCall, RawReply, Refused } from '@hisob/contract'
import { stringify } from 'lossless-json'
import { answer } from './answer.ts'
import { example } from './example.ts'
import { manifest } from './manifest.ts'
import type { PaynetSettings } from './manifest.ts'
import { readCommand } from './read_command.ts'
import { readEnvelope } from './read_envelope.ts'

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }
const CHALLENGE = { 'www-authenticate': 'Basic realm="PAYNET", charset="UTF-8"' }

/** PAYNET's "universal web service", JSON-RPC 2.0 over HTTPS with HTTP Basic. */
export const paynetAdapter = defineAdapter({ manifest, authenticate, decode, encode, example })

/** The HTTP method is looked at before the credentials: it is all that such a call says. */
function authenticate(call: RawCall): Credentials | Refused {
  if (call.method !== 'POST') return refuse('wrong_http_method')
  return basicCredentials(call.headers.authorization) ?? refuse('unauthorized')
}

function decode(call: RawCall, settings: PaynetSettings): Decoded | Refused {
  const credentials = authenticate(call)
  if (isRefused(credentials)) return credentials

  const envelope = readEnvelope(call)
  if ('refused' in envelope) return envelope.refused

  const { method, params } = envelope
  const asked = readCommand(method, { params, keys: settings, receivedAt: call.receivedAt })
  return isRefused(asked) ? asked : { kind: 'decoded', credentials, ...asked }
}

/** Every answer but one is HTTP 200; a caller we do not know gets 401 and his body stays unread. */
function encode(outcome: Outcome, call: RawCall, settings: PaynetSettings): RawReply {
  const isStranger = outcome.kind === 'refused' && outcome.refusal === 'unauthorized'
  const id = isStranger ? null : readEnvelope(call).id
  const text = stringify({ jsonrpc: '2.0', id, ...answer(outcome, call, settings) })

  return {
    status: isStranger ? 401 : 200,
    headers: isStranger ? { ...JSON_TYPE, ...CHALLENGE } : JSON_TYPE,
    body: new TextEncoder().encode(text),
  }
}
