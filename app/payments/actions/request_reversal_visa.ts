import { requestVisa } from '#administration/actions/request_visa'
import type { PaymentCard } from '#payments/queries/payment_card'
import type { returnPaymentVisa } from '#payments/visas/return_payment_visa'
import type { reversePaymentVisa } from '#payments/visas/reverse_payment_visa'

type Asked = {
  kind: typeof reversePaymentVisa.kind | typeof returnPaymentVisa.kind
  payment: PaymentCard
  reason: string
  /** What the kind needs besides the payment, once it is granted. */
  payload?: Record<string, string | null>
}

/** A second person is asked to let a payment be taken back. */
export async function requestReversalVisa({ kind, payment, reason, payload = {} }: Asked) {
  const { id: paymentId, amountMinor, divisionId, account } = payment
  await requestVisa({
    kind,
    payload: { paymentId, ...payload },
    reason,
    summary: {
      amountMinor,
      number: payment.receiptNumber ?? paymentId,
      account: account.number,
      paidOn: payment.bookedOn,
    },
    divisionId,
    subject: { kind: 'payment', id: paymentId },
    amountMinor,
    before: { status: 'posted', amountMinor },
    after: { status: 'reversed', amountMinor: 0n },
  })
}
