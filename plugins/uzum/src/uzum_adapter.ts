import { basicCredentials, defineAdapter, isRefused, refuse } from '@hisob/contract'
import type { Credentials, Decoded, Outcome, RawCall, RawReply, Refused } from '@hisob/contract'
import { LosslessNumber, stringify } from 'lossless-json'
import { answer } from './answer.ts'
import { endpointOf } from './endpoint.ts'
import { member } from '@hisob/exact-json'
import { example } from './example.ts'
import { manifest } from './manifest.ts'
import type { UzumSettings } from './manifest.ts'
import { readBody } from './read_body.ts'
import { readCommand } from './read_command.ts'
import { readServiceId } from './read_params.ts'

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }
const FAILURE_STATUS = 400
const DIGITS = /^[1-9]\d*$/
const MAX_ECHO = 64

/** Uzum Bank's Merchant API: five addresses, JSON over HTTPS with HTTP Basic, two phases. */
export const uzumAdapter = defineAdapter({ manifest, authenticate, decode, encode, example })

/** The HTTP method is looked at before the credentials: it is all that such a call says. */
function authenticate(call: RawCall): Credentials | Refused {
  if (call.method !== 'POST') return refuse('wrong_http_method')
  return basicCredentials(call.headers.authorization) ?? refuse('unauthorized')
}

function decode(call: RawCall, settings: UzumSettings): Decoded | Refused {
  const credentials = authenticate(call)
  if (isRefused(credentials)) return credentials

  const endpoint = endpointOf(call)
  if (endpoint === null) return refuse('unknown_method')

  const body = readBody(call)
  if (isRefused(body)) return body

  const asked = readCommand(endpoint, { body, keys: settings, receivedAt: call.receivedAt })
  return isRefused(asked) ? asked : { kind: 'decoded', credentials, ...asked }
}

function encode(outcome: Outcome, call: RawCall, settings: UzumSettings): RawReply {
  const isStranger = outcome.kind === 'refused' && outcome.refusal === 'unauthorized'
  const endpoint = endpointOf(call)
  const told = answer(outcome, endpoint, settings)
  const isFailure = 'errorCode' in told

  return {
    status: isFailure && settings.failureStatus !== '200' ? FAILURE_STATUS : 200,
    headers: JSON_TYPE,
    body: new TextEncoder().encode(
      stringify({ ...idsOf(isStranger ? null : call, settings), ...told })
    ),
  }
}

/** `serviceId` and `transId` as they came; of a body nobody reads, the service is the channel's. */
function idsOf(call: RawCall | null, settings: UzumSettings) {
  const body = call === null ? refuse('unauthorized') : readBody(call)
  const sent = isRefused(body) ? body : readServiceId(body)
  const serviceId = isRefused(sent) ? settings.serviceId : sent
  const transId = isRefused(body) ? undefined : member(body, 'transId')

  return {
    ...(serviceId && DIGITS.test(serviceId) && { serviceId: new LosslessNumber(serviceId) }),
    ...(typeof transId === 'string' && transId.length <= MAX_ECHO && { transId }),
  }
}
