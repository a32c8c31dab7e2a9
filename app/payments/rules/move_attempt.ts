/** Where a payment that we ask a provider for stands. `declined` and `done` are its ends. */
export const ATTEMPT_STATES = ['not_contacted', 'unknown', 'pending', 'declined', 'done'] as const

export type AttemptState = (typeof ATTEMPT_STATES)[number]

/** What can be heard of an attempt, whoever says it. */
export const ATTEMPT_NEWS = [
  /** It is on its way to the provider from this moment on. */
  'sending',
  /** Nothing reached the provider, surely. */
  'not_sent',
  /** The provider has it. */
  'taken',
  /** The provider, or the payer, will not have it; or it does not exist there. */
  'refused',
  /** No word, or one that says nothing. */
  'unclear',
  /** Paid, of the very sum. */
  'paid',
  /** Paid, but not the sum or the currency that was asked for, or not postable. */
  'differs',
  /** Its time is over. */
  'expired',
] as const

export type AttemptNews = (typeof ATTEMPT_NEWS)[number]

type Move = AttemptState | 'contradiction'

/**
 * From what is known and what is heard to what is known then. An uncertain end is never guessed:
 * silence leaves things as they are, and time ends only what surely stands with nobody. What is
 * heard after the end is late news: a payment counts, whatever was thought before. What cannot be
 * true together is a contradiction, for people.
 */
const MOVES: Record<AttemptState, Record<AttemptNews, Move>> = {
  not_contacted: {
    sending: 'unknown',
    not_sent: 'not_contacted',
    taken: 'pending',
    refused: 'declined',
    unclear: 'not_contacted',
    paid: 'done',
    differs: 'unknown',
    expired: 'declined',
  },
  unknown: {
    sending: 'unknown',
    not_sent: 'not_contacted',
    taken: 'pending',
    refused: 'declined',
    unclear: 'unknown',
    paid: 'done',
    differs: 'unknown',
    expired: 'unknown',
  },
  pending: {
    sending: 'pending',
    not_sent: 'pending',
    taken: 'pending',
    refused: 'declined',
    unclear: 'pending',
    paid: 'done',
    differs: 'unknown',
    expired: 'declined',
  },
  declined: {
    sending: 'declined',
    not_sent: 'declined',
    taken: 'contradiction',
    refused: 'declined',
    unclear: 'declined',
    paid: 'done',
    differs: 'contradiction',
    expired: 'declined',
  },
  done: {
    sending: 'done',
    not_sent: 'done',
    taken: 'done',
    refused: 'contradiction',
    unclear: 'done',
    paid: 'done',
    differs: 'contradiction',
    expired: 'done',
  },
}

export function moveAttempt(state: AttemptState, news: AttemptNews): Move {
  return MOVES[state][news]
}

export function hasEnded(state: AttemptState): boolean {
  return state === 'declined' || state === 'done'
}
