import type { PaymentFacts } from '@hisob/contract'
import { CURRENCY } from '#shared/kernel/money'
import { reservationByReference } from '#payments/queries/reservations'
import type { Payment } from '#payments/payment'

type Paid = { channelId: number; reference: string; account: string; payment: Payment }

/** A payment as its provider is told of it, with the promise that it began with. */
export async function paidFacts(paid: Paid): Promise<PaymentFacts> {
  const { channelId, reference, account, payment } = paid
  const promise = await reservationByReference(channelId, reference)
  return {
    paymentId: payment.id,
    reference,
    account,
    amount: { minor: payment.amountMinor, currency: CURRENCY },
    performedAt: payment.recordedAt,
    balanceAfterMinor: payment.balanceAfterMinor,
    ...(promise && { reservation: promise.facts }),
  }
}
