import { isTemporary } from '@hisob/contract'
import type { AccountFacts, Outcome, Refused, ReservationFacts } from '@hisob/contract'
import type { Language } from './grammar.ts'
import { som, TEXTS } from './texts.ts'

/** What the centre is told: a code for itself, a text for the sender, and what to debit. */
export type Answer = {
  readonly code: string
  readonly text: string
  readonly order?: string
  readonly amount?: string
}

const OK = 'ok'

export function answer(outcome: Outcome, language: Language): Answer {
  const texts = TEXTS[language]
  if (outcome.kind === 'refused') {
    return { code: outcome.refusal, text: refusal(outcome, language) }
  }
  if (outcome.kind === 'checked') return { code: OK, text: balance(outcome.account, language) }
  if ('payment' in outcome) {
    const { account, amount, paymentId } = outcome.payment
    return { code: OK, text: texts.paid(account, som(amount.minor), paymentId) }
  }
  if (outcome.kind === 'reserved' || outcome.kind === 'reserve_repeated') {
    return promise(outcome.reservation, language)
  }
  if (outcome.kind === 'released' || outcome.kind === 'release_repeated') {
    return { code: OK, text: texts.released }
  }
  // Nothing else can come of the commands of this adapter.
  return { code: 'internal', text: texts.later }
}

function balance({ number, balanceMinor }: AccountFacts, language: Language): string {
  const texts = TEXTS[language]
  const told = balanceMinor < 0n ? texts.advance : texts.debt
  return told(number, som(balanceMinor))
}

/** The sender confirms by our number of the promise; the centre debits exactly this sum. */
function promise({ reservationId, account, amount }: ReservationFacts, language: Language): Answer {
  const text = TEXTS[language].promise(account, som(amount.minor), reservationId)
  return { code: OK, text, order: reservationId, amount: String(amount.minor) }
}

function refusal(refused: Refused, language: Language): string {
  const texts = TEXTS[language]
  if (isTemporary(refused.refusal)) return texts.later
  return texts.refusals[refused.refusal] ?? texts.help
}
