import { refuse, type Outcome } from '@hisob/contract'
import { affect } from '#shared/database/sql'
import { lockReference } from '#payments/actions/lock_reference'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { paymentByReference } from '#payments/queries/payment_by_reference'

/**
 * Keeps a tax receipt beside its payment. A provider may tell it again, also corrected: the same one
 * is kept once, another one is kept after it.
 */
export async function answerFiscalise(
  channel: Gateway,
  { reference, of: about, data }: CommandOf<'fiscalise'>
): Promise<Outcome> {
  await lockReference(channel.id, reference)
  const payment = await paymentByReference(channel.id, reference)
  const isThere = payment && (about === 'payment' || payment.reversedAt !== null)
  if (!isThere) return refuse('unknown_payment')

  await affect(
    `insert into fiscal_receipts (tenant_id, payment_id, about, data)
     select :tenant, :paymentId, :about, :data::jsonb
      where not exists (select from fiscal_receipts
                         where tenant_id = :tenant and payment_id = :paymentId
                           and about = :about and data = :data::jsonb)`,
    { paymentId: payment.id, about, data: JSON.stringify(data) }
  )
  return { kind: 'fiscalised' }
}
