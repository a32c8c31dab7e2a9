import { ask, objectIn } from './ask.js'

const WAITING = { waiting: 'pending', rejected: 'cancelled' }

/**
 * Asks how a request stands. `performed` needs the sum: the host compares it before it believes.
 *
 * @param {import('@hisob/contract').Poll} poll
 * @param {{ address: string, token: readonly string[] }} settings
 * @param {import('@hisob/contract').Host} host
 * @returns {Promise<import('@hisob/contract').PollAnswer>}
 */
export async function poll({ reference }, settings, host) {
  const path = `/requests/${encodeURIComponent(reference)}`
  const reply = await ask({ method: 'GET', path }, settings, host)
  if (reply.kind === 'failed') return { kind: reply.contacted ? 'unknown' : 'not_contacted' }
  if (reply.status === 404) return { kind: 'not_found' }

  const { state, number, sum, time } = objectIn(reply.body)
  if (reply.status !== 200) return { kind: 'unknown' }
  if (state === 'paid' && typeof number === 'string' && /^[1-9]\d{0,14}$/.test(sum)) {
    const amount = { minor: BigInt(sum), currency: 'UZS' }
    return { kind: 'performed', amount, providerReference: number, paidAt: time ?? null }
  }
  return { kind: Object.hasOwn(WAITING, state) ? WAITING[state] : 'unknown' }
}
