import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { reverse } from '#ledger/actions/reverse'
import { closeAdvanceLots } from '#billing/actions/close_advance_lots'
import { keepReturn } from '#payments/actions/keep_return'

type ToReverse = { paymentId: string; reason: string }

export type PaymentReversal = {
  paymentId: string
  reason: string
  bookedOn: string
  reversedAt: string
  /** True when the payment had been taken back before; the facts are then the first reversal's. */
  isRepeated: boolean
}

/**
 * Takes a payment back, once: its exact mirror goes into today's month, whatever month the payment
 * was booked in, and the debt it paid stands again. Nothing is deleted.
 *
 * @throws E_PAYMENT_UNKNOWN · E_PERIOD_CLOSED
 */
export async function reversePayment({ paymentId, reason }: ToReverse): Promise<PaymentReversal> {
  const payment = await lockPayment(paymentId)
  if (payment.status === 'reversed') return firstReversal(paymentId)

  const bookedOn = clock.today()
  const transactionId = await reverse({ transactionId: payment.transactionId, bookedOn, reason })
  await affect(
    `insert into payment_reversals
       (tenant_id, payment_id, transaction_id, reason, booked_on, reversed_by)
     values (:tenant, :paymentId, :transactionId, :reason, :bookedOn, :reversedBy)`,
    { paymentId, transactionId, reason, bookedOn, reversedBy: actorText() }
  )
  await affect(
    `update payments set status = 'reversed' where tenant_id = :tenant and payment_id = :paymentId`,
    { paymentId }
  )
  await closeAdvanceLots(paymentId)
  await keepReturn(paymentId)
  await audit({
    action: 'payment.reversed',
    subject: { kind: 'payment', id: paymentId },
    accountId: payment.accountId,
    reason,
    before: { amountMinor: payment.amount_minor },
  })
  await announce('payments.reversed', { paymentId })
  return { ...(await firstReversal(paymentId)), isRepeated: false }
}

type Locked = { status: string; transactionId: string; accountId: string; amount_minor: string }

async function lockPayment(paymentId: string): Promise<Locked> {
  const payment = await one<Locked>(
    `select status, transaction_id as "transactionId", account_id as "accountId", amount_minor
       from payments where tenant_id = :tenant and payment_id = :paymentId for update`,
    { paymentId }
  )
  if (!payment) throw new DomainException('E_PAYMENT_UNKNOWN', {}, 404)
  return payment
}

async function firstReversal(paymentId: string): Promise<PaymentReversal> {
  const row = await one<{ reason: string; bookedOn: string; reversed_at: Date }>(
    `select reason, booked_on as "bookedOn", reversed_at
       from payment_reversals where tenant_id = :tenant and payment_id = :paymentId`,
    { paymentId }
  )
  const { reversed_at, ...reversal } = row!
  return { paymentId, ...reversal, reversedAt: reversed_at.toISOString(), isRepeated: true }
}
