import { assertNever, isTwoPhase } from '@hisob/contract'
import type { Outcome, PaymentFacts, Refusal, TwoPhaseOutcome } from '@hisob/contract'
import { numberOf } from '../fields.ts'
import type { Fields } from '../fields.ts'
import { SUCCESS, verdictOn } from '../refusal_answer.ts'

type Answer = Readonly<Record<string, unknown>>

/** What Click is told of an outcome: -4 of a payment made already, -9 of one given up. */
export function answer(outcome: Outcome, fields: Fields): Answer {
  if (isTwoPhase(outcome)) return answerPromise(outcome, fields)
  switch (outcome.kind) {
    case 'paid':
      return { ...confirmed(outcome.payment, fields), ...SUCCESS }
    case 'pay_repeated':
      return { ...confirmed(outcome.payment, fields), ...verdictOn('already_performed') }
    case 'refused':
      return refused(outcome.refusal, fields)
    case 'checked':
    case 'status':
    case 'statement':
    case 'cancelled':
    case 'cancel_repeated':
    case 'password_changed':
      return refused('unknown_method', fields)
    default:
      return assertNever(outcome)
  }
}

function answerPromise(outcome: TwoPhaseOutcome, fields: Fields): Answer {
  switch (outcome.kind) {
    case 'reserved':
    case 'reserve_repeated': {
      const { state, reservationId } = outcome.reservation
      if (state !== 'reserved') return refused('already_performed', fields)
      return { ...echo(fields), merchant_prepare_id: numberOf(reservationId), ...SUCCESS }
    }
    case 'released':
    case 'release_repeated':
      return refused('already_cancelled', fields)
    case 'reservations':
    case 'fiscalised':
      return refused('unknown_method', fields)
    default:
      return assertNever(outcome)
  }
}

function confirmed({ paymentId }: PaymentFacts, fields: Fields): Answer {
  return { ...echo(fields), merchant_confirm_id: numberOf(paymentId) }
}

function refused(refusal: Refusal, fields: Fields): Answer {
  return { ...echo(fields), ...verdictOn(refusal) }
}

/** What Click sent of itself, as far as it came. */
function echo(fields: Fields): Answer {
  const clickId = fields.get('click_trans_id')
  const account = fields.get('merchant_trans_id')
  return {
    ...(clickId === undefined ? {} : { click_trans_id: numberOf(clickId) }),
    ...(account === undefined ? {} : { merchant_trans_id: account }),
  }
}
