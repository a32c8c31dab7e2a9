import { DomainException } from '#shared/http/domain_exception'
import type { VisaKind } from '#administration/visas/visa_kind'
import { reversePayment } from '#payments/actions/reverse_payment'

/** One million soʻm: above it money goes back only with a second person. */
const LIMIT_MINOR = 100_000_000n

/** Taking back a payment above the limit. */
export const reversePaymentVisa: VisaKind<{ paymentId: string }> = {
  kind: 'payments.reverse',
  grantedBy: 'visas.money',
  askedBy: 'payments.reverse',
  limitMinor: LIMIT_MINOR,
  words: 'payments.visa',
  href: ({ payload }) => `/payments/${payload.paymentId}`,
  async perform({ payload, reason }) {
    const { isRepeated, bookedOn } = await reversePayment({ paymentId: payload.paymentId, reason })
    if (isRepeated) throw new DomainException('E_ALREADY_REVERSED')
    return { bookedOn }
  },
}
