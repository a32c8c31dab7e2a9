import { clock } from '#shared/clock'
import { notePayment } from '#payments/actions/note_payment'
import { recordPayment, type NewPayment } from '#payments/actions/record_payment'
import type { Attempt, Heard, ToldPayment } from '#payments/attempt'
import type { PaymentRefusal } from '#payments/payment'
import { outboundChannel } from '#payments/queries/outbound_of'

type Posted = Pick<Heard, 'news' | 'answer' | 'paymentId'>

/** Why a payment is not taken now and may be tomorrow. */
const PASSING: readonly PaymentRefusal[] = ['channel_disabled', 'period_closed', 'unknown_channel']

/**
 * Posts a payment that a provider tells of, under the provider's own reference in the channel of its
 * calls: if its call comes too, before, after or at this very moment, that is the same payment.
 */
export async function postAttempt(
  { accountId, channelId }: Attempt,
  { amountMinor, providerReference, paidAt }: ToldPayment,
  note: string | null = null
): Promise<Posted> {
  const channel = await outboundChannel({ id: channelId })
  const order: NewPayment = {
    channel: channel!.paidThroughCode,
    reference: providerReference,
    accountId,
    amountMinor,
    paidAt: paidAt ?? clock.now().toISO(),
    note,
  }
  const recording = await recordPayment(order)
  if (recording.outcome === 'recorded') await notePayment(recording.payment, order)
  if (recording.outcome === 'conflict') return { news: 'differs', answer: 'conflict' }
  if (recording.outcome !== 'refused') {
    return { news: 'paid', answer: 'performed', paymentId: recording.payment.id }
  }
  const { because } = recording
  return { news: PASSING.includes(because) ? 'unclear' : 'differs', answer: because }
}
