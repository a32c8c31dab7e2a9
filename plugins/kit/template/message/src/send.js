/**
 * Hands a text over. What became of it is never said better than it is known: after a call whose
 * answer did not come, nobody knows.
 *
 * @param {import('@hisob/contract').OutboundMessage} message
 * @param {{ address: string, token: readonly string[] }} settings
 * @param {import('@hisob/contract').Host} host
 * @returns {Promise<import('@hisob/contract').MessageResult>}
 */
export async function send({ to, text, reference }, { address, token }, host) {
  const reply = await host.http({
    method: 'POST',
    url: `${address}/messages`,
    headers: { 'content-type': 'application/json', 'authorization': `Bearer ${token[0] ?? ''}` },
    // The gateway takes our id and does not deliver the same one twice.
    body: new TextEncoder().encode(JSON.stringify({ to, text, id: reference })),
  })
  if (reply.kind === 'failed') {
    return reply.contacted
      ? { status: 'unknown', reason: reply.because }
      : { status: 'failed', isFinal: false, reason: reply.because }
  }
  return resultOf(reply)
}

/** @param {{ status: number, body: Uint8Array }} reply @returns {import('@hisob/contract').MessageResult} */
function resultOf({ status, body }) {
  const told = objectIn(body)
  if (status === 200 && typeof told?.message === 'string') {
    return { status: 'sent', providerReference: told.message }
  }
  const isFinal = status >= 400 && status < 500 && status !== 429
  return { status: 'failed', isFinal, reason: `HTTP ${status}` }
}

/** The JSON object in bytes; null for anything else. */
export function objectIn(body) {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
