import { audit } from '#administration/actions/audit'
import type { NewPayment } from '#payments/actions/record_payment'
import type { Payment } from '#payments/payment'

/**
 * Writes a recorded payment into the audit log, in the transaction that posted it. Who takes money
 * calls it once the payment is new; a repeat changed nothing and leaves nothing.
 */
export function notePayment({ id, accountId, amountMinor }: Payment, asked: NewPayment) {
  const { channel, reference, paidAt } = asked
  return audit({
    action: 'payment.recorded',
    subject: { kind: 'payment', id },
    accountId,
    after: { amountMinor, channel, reference, paidAt },
  })
}
