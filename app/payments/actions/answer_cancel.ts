import { refuse, type CancellationFacts, type Outcome } from '@hisob/contract'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { cancelAhead } from '#payments/actions/cancel_ahead'
import { lockReference } from '#payments/actions/lock_reference'
import { releasePromise } from '#payments/actions/release_promise'
import { reversePayment } from '#payments/actions/reverse_payment'
import { touchReservation } from '#payments/actions/touch_reservation'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { isMonthClosed } from '#payments/queries/is_month_closed'
import { paymentByReference, type ReferredPayment } from '#payments/queries/payment_by_reference'
import { reservationByReference } from '#payments/queries/reservations'
import { mayCancel } from '#payments/rules/may_cancel'

type Cancel = CommandOf<'cancel'>

/**
 * Takes a provider's payment back, or gives up its promise when it is not paid yet. What has not
 * come at all is remembered as cancelled, so that it is refused if it still comes.
 */
export async function answerCancel(channel: Gateway, cancel: Cancel): Promise<Outcome> {
  const { reference, reason } = cancel
  await lockReference(channel.id, reference)
  const payment = await paymentByReference(channel.id, reference)
  if (payment) return takeBack(channel, cancel, payment)

  const promise = await touchReservation(channel.id, reference)
  if (promise) return releasePromise(channel, promise, reason)
  await cancelAhead(channel.id, reference)
  return refuse('unknown_payment')
}

async function takeBack(
  channel: Gateway,
  { reference, reason }: Cancel,
  payment: ReferredPayment
): Promise<Outcome> {
  if (!payment.reversedAt && !(await isCancellable(channel, payment))) {
    return refuse('cannot_cancel')
  }
  const { isRepeated, reversedAt } = await reversePayment({
    paymentId: payment.id,
    reason: reason ?? `${channel.code} ${reference}`,
  })
  if (!isRepeated) await keepReason(payment.id, reason)
  const promise = await reservationByReference(channel.id, reference)
  const cancellation: CancellationFacts = {
    paymentId: payment.id,
    reference,
    cancelledAt: reversedAt,
    ...(promise && { reservation: promise.facts }),
  }
  return { kind: isRepeated ? 'cancel_repeated' : 'cancelled', cancellation }
}

async function keepReason(paymentId: string, reason: string | null): Promise<void> {
  await affect(
    `update payment_reservations set reason = :reason
      where tenant_id = :tenant and payment_id = :paymentId`,
    { paymentId, reason }
  )
}

async function isCancellable(channel: Gateway, payment: ReferredPayment): Promise<boolean> {
  return mayCancel({
    recordedOn: clock.dayOf(payment.recordedAt),
    today: clock.today(),
    cancelDays: channel.cancelDays,
    isMonthClosed: await isMonthClosed(payment.id),
  })
}
