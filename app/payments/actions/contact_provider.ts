import type { PollAnswer, PushAnswer } from '@hisob/contract'
import { CURRENCY } from '#shared/kernel/money'
import { clock } from '#shared/clock'
import type { Attempt, Heard } from '#payments/attempt'
import { askToPoll, askToPush, type Outbound } from '#payments/gateway/ask_outbound'

/** So long after its start a provider that does not know it may still be about to hear of it. */
const SETTLED_AFTER_MS = 60 * 60_000

/** Sends an attempt that nobody has heard of yet, or asks how one stands. Holds no transaction. */
export async function contactProvider(attempt: Attempt, outbound: Outbound): Promise<Heard> {
  const { can } = outbound.adapter.manifest
  if (attempt.state === 'not_contacted') {
    return isOver(attempt) ? expired : pushed(await askToPush(outbound, requestOf(attempt)))
  }
  if (can.includes('poll')) return polled(attempt, await askToPoll(outbound, pollOf(attempt)))
  return isOver(attempt) ? expired : { news: 'unclear', answer: 'waiting' }
}

const expired: Heard = { news: 'expired', answer: 'expired' }

function requestOf({ reference, accountNumber, amountMinor, wish }: Attempt) {
  const amount = { minor: amountMinor, currency: CURRENCY }
  return { ...wish, reference, account: accountNumber, amount }
}

function pollOf({ reference, providerReference, accountNumber, amountMinor, startedAt }: Attempt) {
  const amount = { minor: amountMinor, currency: CURRENCY }
  return { reference, providerReference, account: accountNumber, amount, since: startedAt }
}

function pushed(answer: PushAnswer): Heard {
  switch (answer.kind) {
    case 'pushed':
      return { news: 'taken', answer: 'pushed', providerReference: answer.providerReference }
    case 'declined':
      return { news: 'refused', answer: `declined: ${answer.because}` }
    case 'not_contacted':
      return { news: 'not_sent', answer: 'not_contacted' }
    case 'unknown':
      return { news: 'unclear', answer: 'unknown' }
  }
}

function polled(attempt: Attempt, answer: PollAnswer): Heard {
  switch (answer.kind) {
    case 'performed': {
      const { amount, providerReference, paidAt } = answer
      const { minor: amountMinor, currency } = amount
      const payment = { amountMinor, currency, providerReference, paidAt }
      return { news: 'paid', answer: 'performed', payment }
    }
    case 'announced':
      return { news: 'paid', answer: 'announced' }
    case 'cancelled':
      return { news: 'refused', answer: 'cancelled' }
    case 'not_found':
      return { news: isYoung(attempt) ? 'unclear' : 'refused', answer: 'not_found' }
    case 'pending':
      return { news: 'taken', answer: 'pending' }
    case 'not_contacted':
    case 'unknown':
      return { news: 'unclear', answer: answer.kind }
  }
}

const isOver = ({ expiresAt }: Attempt) => Date.parse(expiresAt) <= clock.now().toMillis()
const isYoung = ({ startedAt }: Attempt) =>
  clock.now().toMillis() - Date.parse(startedAt) < SETTLED_AFTER_MS
