import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { notePayment } from '#payments/actions/note_payment'
import { recordPayment } from '#payments/actions/record_payment'
import { keepDifferenceStep, lockDifference } from '#payments/reconciliation/difference'

type ToPost = {
  differenceId: string
  /** Whose money it is, where the registry does not say or nobody has that account. */
  accountId: string | null
  reason: string
}

/**
 * Posts a payment that only the provider knows, as his registry tells it, once.
 *
 * @throws E_DIFFERENCE_ACCOUNT · E_PAYMENT_CONFLICT · E_PAYMENT_<refusal> · what lockDifference throws
 */
export async function postFromRegistry({ differenceId, accountId, reason }: ToPost): Promise<void> {
  const difference = await lockDifference(differenceId, ['only_there'])
  const line = await lineOf(difference)
  const payer = line.accountId ?? accountId
  if (payer === null) throw new DomainException('E_DIFFERENCE_ACCOUNT')
  const order = {
    ...{ channel: difference.channel, reference: difference.reference, accountId: payer },
    ...{ amountMinor: difference.thereMinor, paidAt: line.paidAt.toISOString(), note: reason },
  }
  const recording = await recordPayment(order)
  if (recording.outcome === 'refused') {
    throw new DomainException(`E_PAYMENT_${recording.because.toUpperCase()}`)
  }
  if (recording.outcome === 'conflict') throw new DomainException('E_PAYMENT_CONFLICT')
  const { payment } = recording
  if (recording.outcome === 'recorded') await notePayment(payment, order)
  await keepDifferenceStep({
    ...{ difference, kind: 'post', becomes: 'posted', paymentId: payment.id, reason },
  })
}

type Line = { accountId: string | null; paidAt: Date }

async function lineOf({ statementId, seq }: { statementId: string | null; seq: number | null }) {
  const line = await one<Line>(
    `select account_id as "accountId", paid_at as "paidAt" from statement_lines
      where tenant_id = :tenant and statement_id = :statementId and seq = :seq`,
    { statementId, seq }
  )
  if (!line) throw new DomainException('E_DIFFERENCE_KIND')
  return line
}
