import type { ReservationFacts } from '@hisob/contract'
import { LosslessNumber } from 'lossless-json'
import type { PaymeSettings } from './manifest.ts'
import { writeMoment } from './moment.ts'

// Payme's states: above zero a transaction lives, below zero it is cancelled.
const STATES = { reserved: 1, performed: 2, released: -1, expired: -1, cancelled: -2 }
const TIMED_OUT = 4
const UNKNOWN = 10
const REASON = /^-?\d{1,9}$/

/** Answer to CreateTransaction. The money goes to the cashbox, so there are no receivers. */
export function created(reservation: ReservationFacts) {
  const { create_time, transaction, state } = transactionOf(reservation)
  return { create_time, transaction, state, receivers: null }
}

/** Answer to PerformTransaction. */
export function performed(reservation: ReservationFacts) {
  const { transaction, perform_time, state } = transactionOf(reservation)
  return { transaction, perform_time, state }
}

/** Answer to CancelTransaction. */
export function cancelled(reservation: ReservationFacts) {
  const { transaction, cancel_time, state } = transactionOf(reservation)
  return { transaction, cancel_time, state }
}

/** Answer to CheckTransaction: a whole life, with 0 for what has not happened. */
export function transactionOf(reservation: ReservationFacts) {
  return {
    create_time: writeMoment(reservation.reservedAt),
    perform_time: writeMoment(reservation.performedAt),
    cancel_time: writeMoment(reservation.cancelledAt),
    transaction: reservation.reservationId,
    state: STATES[reservation.state],
    reason: reasonOf(reservation),
  }
}

/** One row of GetStatement. */
export function statementRow(reservation: ReservationFacts, { accountField }: PaymeSettings) {
  return {
    id: reservation.reference,
    time: writeMoment(reservation.providerAt ?? reservation.reservedAt),
    amount: reservation.amount.minor,
    account: { [accountField]: reservation.account },
    ...transactionOf(reservation),
    receivers: null,
  }
}

/** Payme's own number, where it cancelled; 4 for a timeout; 10 where our staff did. */
function reasonOf({ state, reason }: ReservationFacts): LosslessNumber | number | null {
  if (STATES[state] > 0) return null
  if (state === 'expired') return TIMED_OUT
  return reason !== null && REASON.test(reason) ? new LosslessNumber(reason) : UNKNOWN
}
