import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { visaNeeded } from '#administration/queries/visa_needed'
import { requestReversalVisa } from '#payments/actions/request_reversal_visa'
import { returnPayment } from '#payments/actions/return_payment'
import type { PaymentCard } from '#payments/queries/payment_card'
import { shiftAtWork } from '#payments/queries/shift_at_work'
import { returnPaymentVisa } from '#payments/visas/return_payment_visa'

type Asked = { payment: PaymentCard; reason: string; terminalReference?: string | null }

/**
 * A cashier gives a payment back: at once when his own open shift took it and it is below the limit,
 * else when a second person grants it. Answers whether it is returned now or waits.
 *
 * @throws E_ALREADY_REVERSED · E_VISA_WAITS · what returnPayment throws
 */
export async function askReturn({ payment, reason, terminalReference = null }: Asked) {
  const { id: paymentId, amountMinor, divisionId } = payment
  if (payment.status === 'reversed') throw new DomainException('E_ALREADY_REVERSED')
  const shift = await shiftAtWork()
  const takenInShift = await shiftThatTook(paymentId)
  if (takenInShift === null) throw new DomainException('E_RETURN_NOT_OF_DESK')
  const { kind } = returnPaymentVisa
  if (takenInShift === shift.id && !(await visaNeeded({ kind, divisionId, amountMinor }))) {
    await returnPayment({ paymentId, reason, terminalReference })
    return 'returned'
  }
  await requestReversalVisa({ kind, payment, reason, payload: { terminalReference } })
  return 'waits'
}

async function shiftThatTook(paymentId: string): Promise<string | null> {
  const taken = await one<{ id: string }>(
    `select shift_id as id from shift_payments
      where tenant_id = :tenant and payment_id = :paymentId`,
    { paymentId }
  )
  return taken?.id ?? null
}
