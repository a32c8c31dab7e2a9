import { DomainException } from '#shared/http/domain_exception'
import { askReversal } from '#payments/actions/ask_reversal'
import { paymentCard } from '#payments/queries/payment_card'
import { keepDifferenceStep, lockDifference } from '#payments/reconciliation/difference'

type ToReverse = {
  differenceId: string
  /** Of money credited twice: the later payment, or the earlier one. */
  which: 'later' | 'earlier'
  divisionIds: number[]
  reason: string
}

/**
 * Takes the payment of a difference back; above the limit a second person grants it, and the difference
 * stays open until then. Answers which of the two.
 *
 * @throws E_PAYMENT_UNKNOWN · what lockDifference and askReversal throw
 */
export async function reverseDifference(asked: ToReverse): Promise<'reversed' | 'waits'> {
  const { differenceId, which, divisionIds, reason } = asked
  const difference = await lockDifference(differenceId, [
    'only_here',
    'cancelled_there',
    'sum_differs',
    'double_credit',
  ])
  const { paymentId, otherPaymentId } = difference
  const id = which === 'earlier' && otherPaymentId ? otherPaymentId : paymentId
  const payment = id === null ? null : await paymentCard({ id, divisionIds })
  if (!payment) throw new DomainException('E_PAYMENT_UNKNOWN', {}, 404)
  const outcome = await askReversal({ payment, reason })
  await keepDifferenceStep({
    ...{ difference, kind: 'reverse', paymentId: payment.id, reason },
    ...(outcome === 'reversed' ? { becomes: 'reversed' } : {}),
  })
  return outcome
}
