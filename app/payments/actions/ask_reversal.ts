import { DomainException } from '#shared/http/domain_exception'
import { requestVisa } from '#administration/actions/request_visa'
import { visaNeeded } from '#administration/queries/visa_needed'
import { reversePayment } from '#payments/actions/reverse_payment'
import { reversePaymentVisa } from '#payments/visas/reverse_payment_visa'
import type { PaymentCard } from '#payments/queries/payment_card'

type Asked = { payment: PaymentCard; reason: string }

/**
 * The desk takes a payment back: at once, or above the limit when a second person grants it.
 * Answers whether it is reversed now or waits.
 *
 * @throws E_ALREADY_REVERSED · E_VISA_WAITS · what reversePayment throws
 */
export async function askReversal({ payment, reason }: Asked): Promise<'reversed' | 'waits'> {
  const { id: paymentId, amountMinor, divisionId, account } = payment
  if (payment.status === 'reversed') throw new DomainException('E_ALREADY_REVERSED')
  const { kind } = reversePaymentVisa
  if (!(await visaNeeded({ kind, divisionId, amountMinor }))) {
    const { isRepeated } = await reversePayment({ paymentId, reason })
    if (isRepeated) throw new DomainException('E_ALREADY_REVERSED')
    return 'reversed'
  }
  await requestVisa({
    kind,
    payload: { paymentId },
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
  return 'waits'
}
