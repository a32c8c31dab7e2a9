import { assertNever, isTwoPhase, refuse } from '@hisob/contract'
import type { Outcome, Refusal, ReservationFacts, TwoPhaseOutcome } from '@hisob/contract'
import { allowance } from './allowance.ts'
import type { PaymeSettings } from './manifest.ts'
import { writeMoment } from './moment.ts'
import type { Envelope } from './read_envelope.ts'
import { refusalAnswer } from './refusal_answer.ts'
import type { ErrorAnswer } from './refusal_answer.ts'
import { cancelled, created, performed, statementRow, transactionOf } from './transaction.ts'

/** Exactly one of the two, by the rules of JSON-RPC. */
export type Answer = { readonly result: unknown } | { readonly error: ErrorAnswer }

type Asked = { readonly envelope: Envelope; readonly settings: PaymeSettings }

/** What Payme is told of an outcome. A repeat is told what the first call was told. */
export function answer(outcome: Outcome, asked: Asked): Answer {
  if (isTwoPhase(outcome)) return answerPromise(outcome, asked)
  switch (outcome.kind) {
    case 'refused':
      return { error: refusalAnswer(outcome, asked.envelope.method, asked.settings) }
    case 'checked':
      return { result: allowance(outcome.account, asked.envelope.params, asked.settings) }
    case 'paid':
    case 'pay_repeated':
      return tell(outcome.payment.reservation, performed, asked)
    case 'cancelled':
    case 'cancel_repeated':
      return tell(outcome.cancellation.reservation, cancelled, asked)
    case 'status':
      if (outcome.state === 'unknown') return refused('unknown_payment', asked)
      return tell(outcome.reservation, transactionOf, asked)
    case 'statement':
    case 'password_changed':
      return refused('unknown_method', asked)
    default:
      return assertNever(outcome)
  }
}

function answerPromise(outcome: TwoPhaseOutcome, asked: Asked): Answer {
  switch (outcome.kind) {
    case 'reserved':
    case 'reserve_repeated':
      return outcome.reservation.state === 'reserved'
        ? { result: created(outcome.reservation) }
        : refused('already_performed', asked)
    case 'released':
    case 'release_repeated':
      return { result: cancelled(outcome.reservation) }
    case 'reservations':
      return { result: { transactions: statement(outcome.rows, asked.settings) } }
    case 'fiscalised':
      return { result: { success: true } }
    default:
      return assertNever(outcome)
  }
}

function refused(refusal: Refusal, { envelope, settings }: Asked): Answer {
  return { error: refusalAnswer(refuse(refusal), envelope.method, settings) }
}

/** Payme's payments all begin with a promise; without one we failed, and it may ask again. */
function tell(
  reservation: ReservationFacts | undefined,
  write: (reservation: ReservationFacts) => unknown,
  asked: Asked
): Answer {
  return reservation ? { result: write(reservation) } : refused('internal', asked)
}

/** In ascending order of Payme's own time. */
function statement(rows: readonly ReservationFacts[], settings: PaymeSettings) {
  const timeOf = ({ providerAt, reservedAt }: ReservationFacts) =>
    writeMoment(providerAt ?? reservedAt)
  return [...rows]
    .sort((one, other) => timeOf(one) - timeOf(other))
    .map((row) => statementRow(row, settings))
}
