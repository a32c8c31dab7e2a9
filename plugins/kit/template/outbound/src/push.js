import { ask, objectIn } from './ask.js'

/**
 * Asks the payer to pay. Only a number of the request proves that there is one.
 *
 * @param {import('@hisob/contract').RequestToPay} request
 * @param {{ address: string, token: readonly string[] }} settings
 * @param {import('@hisob/contract').Host} host
 * @returns {Promise<import('@hisob/contract').PushAnswer>}
 */
export async function push({ account, amount, phone, reference }, settings, host) {
  if (phone === null) return { kind: 'declined', because: 'no phone' }

  const message = { account, sum: String(amount.minor), phone, id: reference }
  const reply = await ask({ method: 'POST', path: '/requests', message }, settings, host)
  if (reply.kind === 'failed') return { kind: reply.contacted ? 'unknown' : 'not_contacted' }

  const { number } = objectIn(reply.body)
  if (reply.status === 200 && typeof number === 'string') {
    return { kind: 'pushed', providerReference: number }
  }
  const isDeclined = reply.status >= 400 && reply.status < 500
  return isDeclined ? { kind: 'declined', because: `HTTP ${reply.status}` } : { kind: 'unknown' }
}
