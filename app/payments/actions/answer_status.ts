import type { Outcome } from '@hisob/contract'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { paymentByReference } from '#payments/queries/payment_by_reference'

/** What became of a payment: the way a provider finds out after an answer was lost. */
export async function answerStatus(
  channel: Gateway,
  { reference }: CommandOf<'status'>
): Promise<Outcome> {
  const payment = await paymentByReference(channel.id, reference)
  if (!payment) return { kind: 'status', reference, state: 'unknown' }
  const { id: paymentId, reversedAt, recordedAt } = payment
  return reversedAt
    ? { kind: 'status', reference, state: 'cancelled', paymentId, at: reversedAt }
    : { kind: 'status', reference, state: 'performed', paymentId, at: recordedAt }
}
