import { DomainException } from '#shared/http/domain_exception'
import { visaNeeded } from '#administration/queries/visa_needed'
import { requestReversalVisa } from '#payments/actions/request_reversal_visa'
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
  const { id: paymentId, amountMinor, divisionId } = payment
  if (payment.status === 'reversed') throw new DomainException('E_ALREADY_REVERSED')
  const { kind } = reversePaymentVisa
  if (!(await visaNeeded({ kind, divisionId, amountMinor }))) {
    const { isRepeated } = await reversePayment({ paymentId, reason })
    if (isRepeated) throw new DomainException('E_ALREADY_REVERSED')
    return 'reversed'
  }
  await requestReversalVisa({ kind, payment, reason })
  return 'waits'
}
