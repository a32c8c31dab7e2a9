import type { Outcome } from '@hisob/contract'
import { lockReference } from '#payments/actions/lock_reference'
import { touchReservation } from '#payments/actions/touch_reservation'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { paymentByReference } from '#payments/queries/payment_by_reference'

/** What became of a payment or of its promise: the way a provider finds out after an answer was lost. */
export async function answerStatus(
  channel: Gateway,
  { reference }: CommandOf<'status'>
): Promise<Outcome> {
  await lockReference(channel.id, reference)
  const facts = (await touchReservation(channel.id, reference))?.facts
  const payment = await paymentByReference(channel.id, reference)
  if (payment) {
    const { id: paymentId, reversedAt, recordedAt } = payment
    const shared = { kind: 'status' as const, reference, paymentId }
    const told = facts && { reservation: facts }
    return reversedAt
      ? { ...shared, state: 'cancelled', at: reversedAt, ...told }
      : { ...shared, state: 'performed', at: recordedAt, ...told }
  }
  if (!facts || facts.state === 'performed' || facts.state === 'cancelled') {
    return { kind: 'status', reference, state: 'unknown' }
  }
  return { kind: 'status', reference, state: facts.state, reservation: facts }
}
