import { assertNever, isTwoPhase } from '@hisob/contract'
import type {
  AccountFacts,
  Outcome,
  PaymentFacts,
  Refusal,
  ReservationFacts,
  TwoPhaseOutcome,
} from '@hisob/contract'
import { LosslessNumber } from 'lossless-json'
import { numberOf } from '../fields.ts'
import { SUCCESS, verdictOn } from '../refusal_answer.ts'
import { writeSom } from '../som.ts'
import type { ClickAdvancedSettings } from './manifest.ts'
import type { Message } from './message.ts'

type Answer = Readonly<Record<string, unknown>>

const NOT_PROCESSED = 0
const UNSUCCESSFUL = 1
const PROCESSED = 2

/** What Click is told of an outcome. */
export function answer(
  outcome: Outcome,
  message: Message,
  settings: ClickAdvancedSettings
): Answer {
  if (isTwoPhase(outcome)) return answerPromise(outcome, message, settings)
  switch (outcome.kind) {
    case 'checked':
      return { ...SUCCESS, params: information(outcome.account, settings) }
    case 'paid':
      return { ...confirmed(outcome.payment, message), ...SUCCESS, params: {} }
    case 'pay_repeated':
      return { ...confirmed(outcome.payment, message), ...verdictOn('already_performed') }
    case 'status':
      return status(outcome, message)
    case 'refused':
      return refused(outcome.refusal, message)
    case 'statement':
    case 'cancelled':
    case 'cancel_repeated':
    case 'password_changed':
      return refused('unknown_method', message)
    default:
      return assertNever(outcome)
  }
}

function answerPromise(
  outcome: TwoPhaseOutcome,
  message: Message,
  settings: ClickAdvancedSettings
): Answer {
  switch (outcome.kind) {
    case 'reserved':
    case 'reserve_repeated': {
      const { state, reservationId } = outcome.reservation
      if (state !== 'reserved') return refused('already_performed', message)
      const prepared = { merchant_prepare_id: numberOf(reservationId), ...SUCCESS }
      return { ...echo(message), ...prepared, params: {} }
    }
    case 'reservations':
      return { ...SUCCESS, requests: comparison(outcome.rows, settings) }
    case 'released':
    case 'release_repeated':
    case 'fiscalised':
      return refused('unknown_method', message)
    default:
      return assertNever(outcome)
  }
}

function information(account: AccountFacts, { accountField }: ClickAdvancedSettings): Answer {
  const { number, payer, address, balanceMinor, lastReading } = account
  return {
    [accountField]: number,
    name: payer,
    address,
    balance: writeSom(-balanceMinor),
    ...(lastReading ? { last_reading: lastReading } : {}),
  }
}

function confirmed({ paymentId }: PaymentFacts, message: Message): Answer {
  return { ...echo(message), merchant_confirm_id: numberOf(paymentId) }
}

/** 0: Click will finish it; 1: Click gives the money back; 2: Click marks it as paid. */
function status(outcome: Extract<Outcome, { kind: 'status' }>, message: Message): Answer {
  if (outcome.state === 'unknown') return refused('unknown_payment', message)
  const told = { ...echo(message), ...SUCCESS }
  if (outcome.state === 'reserved') return { ...told, status: NOT_PROCESSED }
  return { ...told, status: outcome.state === 'performed' ? PROCESSED : UNSUCCESSFUL }
}

/** Only what has been paid and not taken back, by Click's id. */
function comparison(rows: readonly ReservationFacts[], settings: ClickAdvancedSettings): Answer {
  const paid = rows.filter(({ state }) => state === 'performed')
  return Object.fromEntries(
    paid.map(({ reference, account, amount }) => {
      const sum = new LosslessNumber(writeSom(amount.minor))
      const params = { [settings.accountField]: account, [settings.amountField]: sum }
      return [reference, { click_paydoc_id: numberOf(reference), params }]
    })
  )
}

function refused(refusal: Refusal, message: Message): Answer {
  return { ...echo(message), ...verdictOn(refusal) }
}

/** What Click sent of itself, as far as it came. */
function echo({ fields }: Message): Answer {
  const sent = ['click_paydoc_id', 'attempt_trans_id']
    .map((name) => [name, fields.get(name)] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== undefined)
  return Object.fromEntries(sent.map(([name, value]) => [name, numberOf(value)]))
}
