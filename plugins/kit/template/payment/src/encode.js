import { isTwoPhase } from '@hisob/contract'

/**
 * An outcome to bytes. Every refusal has its own code; a repeat is told apart from a first time.
 *
 * @param {import('@hisob/contract').Outcome} outcome
 * @returns {import('@hisob/contract').RawReply}
 */
export function encode(outcome) {
  const isStranger = outcome.kind === 'refused' && outcome.refusal === 'unauthorized'
  return {
    status: isStranger ? 401 : 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: new TextEncoder().encode(JSON.stringify(answer(outcome))),
  }
}

/** @param {import('@hisob/contract').Outcome} outcome */
function answer(outcome) {
  if (isTwoPhase(outcome)) return { code: 'unknown_method' }
  switch (outcome.kind) {
    case 'refused':
      return { code: outcome.refusal, ...(outcome.parameter && { what: outcome.parameter.name }) }
    case 'checked':
      return {
        code: 'ok',
        payer: outcome.account.payer,
        balance: String(outcome.account.balanceMinor),
      }
    case 'paid':
      return { code: 'ok', payment: outcome.payment.paymentId, time: outcome.payment.performedAt }
    case 'pay_repeated':
      return { code: 'repeated', payment: outcome.payment.paymentId }
    case 'cancelled':
      return { code: 'ok', payment: outcome.cancellation.paymentId }
    case 'cancel_repeated':
      return { code: 'repeated', payment: outcome.cancellation.paymentId }
    case 'status':
      return { code: 'ok', state: outcome.state }
    default:
      return { code: 'unknown_method' }
  }
}
