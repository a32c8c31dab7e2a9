import type { VisaKind } from '#administration/visas/visa_kind'
import { returnPayment } from '#payments/actions/return_payment'

/** One million soʻm: above it, or from another shift, money leaves a drawer only with a second person. */
const LIMIT_MINOR = 100_000_000n

type Payload = { paymentId: string; terminalReference: string | null }

/** Giving a payment back at the desk: it leaves the drawer of the one who asked. */
export const returnPaymentVisa: VisaKind<Payload> = {
  kind: 'payments.return',
  grantedBy: 'visas.money',
  askedBy: 'payments.return',
  limitMinor: LIMIT_MINOR,
  words: 'payments.return_visa',
  href: ({ payload }) => `/payments/${payload.paymentId}`,
  async perform({ payload, reason }) {
    return returnPayment({ ...payload, reason })
  },
}
