import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { reverse } from '#ledger/actions/reverse'
import { keepSuspenseStep } from '#payments/actions/keep_suspense_step'
import { reversePayment } from '#payments/actions/reverse_payment'
import { lockSuspenseItem } from '#payments/queries/lock_suspense_item'

type ToReverse = { itemId: string; stepId: string; reason: string }

type Row = {
  kind: string
  amount: string | null
  paymentId: string | null
  transactionId: string | null
  isReversed: boolean
}

/**
 * Takes an assignment or a refund back, once: the money is in suspense again.
 *
 * @throws E_STEP_UNKNOWN · E_ALREADY_REVERSED · E_PERIOD_CLOSED
 */
export async function reverseSuspenseStep({ itemId, stepId, reason }: ToReverse): Promise<void> {
  const { divisionId } = await lockSuspenseItem(itemId)
  const step = await one<Row>(
    `select s.kind, s.amount_minor as amount, s.payment_id as "paymentId",
            s.transaction_id as "transactionId",
            exists (select from suspense_steps r
                     where r.tenant_id = :tenant and r.reverses_id = s.id) as "isReversed"
       from suspense_steps s
      where s.tenant_id = :tenant and s.id = :stepId and s.item_id = :itemId
        and s.kind in ('assignment', 'refund')`,
    { itemId, stepId }
  )
  if (!step) throw new DomainException('E_STEP_UNKNOWN', {}, 404)
  if (step.isReversed) throw new DomainException('E_ALREADY_REVERSED')
  const { paymentId, transactionId } = step
  // A payment that the desk has reversed already only brings its money back here.
  if (paymentId) await reversePayment({ paymentId, reason })
  if (transactionId) await reverse({ transactionId, bookedOn: clock.today(), reason, divisionId })
  await keepSuspenseStep({
    ...{ itemId, kind: 'reversal', paymentId, note: reason },
    amountMinor: -BigInt(step.amount!),
    reversesId: stepId,
  })
}
