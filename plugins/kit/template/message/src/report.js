import { isSecretOf, refuse } from '@hisob/contract'
import { objectIn } from './send.js'

const STATES = { delivered: 'delivered', rejected: 'undelivered', queued: 'pending' }

/**
 * Reads a call in which the gateway reports. It never throws.
 *
 * @param {import('@hisob/contract').RawCall} call
 * @param {{ token: readonly string[] }} settings
 * @returns {readonly import('@hisob/contract').DeliveryReport[] | import('@hisob/contract').Refused}
 */
export function report(call, { token }) {
  const bearer = /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1] ?? ''
  if (!isSecretOf(token, bearer)) return refuse('unauthorized')

  const told = objectIn(call.body)
  if (told === null) return refuse('malformed')
  const { message, state } = told
  if (typeof message !== 'string' || !Object.hasOwn(STATES, state)) {
    return refuse('wrong_envelope')
  }
  return [{ reference: null, providerReference: message, state: STATES[state], reason: null }]
}

/** The answer to such a call, whatever it was: a gateway that is told off sends it again for ever. */
export function acknowledge() {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode('{}'),
  }
}
