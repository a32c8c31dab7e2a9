import logger from '@adonisjs/core/services/logger'
import { audit } from '#administration/actions/audit'
import type { NewPayment } from '#payments/actions/record_payment'
import type { Payment } from '#payments/payment'

/** The same reference with other content is never merged: it is refused, and people are told. */
export async function reportConflict(came: NewPayment, first: Payment): Promise<void> {
  const { channel, reference, accountId, amountMinor } = came
  logger.warn(
    { channel, reference, paymentId: first.id },
    'a payment came again with other content'
  )
  await audit({
    action: 'payment.conflict',
    subject: { kind: 'payment', id: first.id },
    accountId: first.accountId,
    before: { accountId: first.accountId, amountMinor: first.amountMinor },
    after: { channel, reference, accountId, amountMinor },
  })
}
