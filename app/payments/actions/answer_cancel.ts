import { refuse, type Outcome } from '@hisob/contract'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { lockReference } from '#payments/actions/lock_reference'
import { reversePayment } from '#payments/actions/reverse_payment'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { isMonthClosed } from '#payments/queries/is_month_closed'
import { paymentByReference, type ReferredPayment } from '#payments/queries/payment_by_reference'
import { mayCancel } from '#payments/rules/may_cancel'

/**
 * Takes a provider's payment back. One that has not come yet is remembered as cancelled, so that it
 * is refused if it still comes.
 */
export async function answerCancel(
  channel: Gateway,
  { reference, reason }: CommandOf<'cancel'>
): Promise<Outcome> {
  await lockReference(channel.id, reference)
  const payment = await paymentByReference(channel.id, reference)
  if (!payment) return cancelAhead(channel, reference)
  if (!payment.reversedAt && !(await isCancellable(channel, payment))) {
    return refuse('cannot_cancel')
  }

  const { isRepeated, reversedAt } = await reversePayment({
    paymentId: payment.id,
    reason: reason ?? `${channel.code} ${reference}`,
  })
  const cancellation = { paymentId: payment.id, reference, cancelledAt: reversedAt }
  return { kind: isRepeated ? 'cancel_repeated' : 'cancelled', cancellation }
}

async function cancelAhead(channel: Gateway, reference: string): Promise<Outcome> {
  await affect(
    `insert into cancelled_references (tenant_id, channel_id, reference)
     values (:tenant, :channelId, :reference) on conflict do nothing`,
    { channelId: channel.id, reference }
  )
  return refuse('unknown_payment')
}

async function isCancellable(channel: Gateway, payment: ReferredPayment): Promise<boolean> {
  return mayCancel({
    recordedOn: clock.dayOf(payment.recordedAt),
    today: clock.today(),
    cancelDays: channel.cancelDays,
    isMonthClosed: await isMonthClosed(payment.id),
  })
}
