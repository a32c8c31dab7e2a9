import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'

export type SuspenseStep = {
  itemId: string
  kind: 'note' | 'assignment' | 'refund' | 'settlement' | 'reversal'
  /** What leaves suspense; below zero it comes back. */
  amountMinor?: bigint
  accountId?: string | null
  paymentId?: string | null
  transactionId?: string | null
  reversesId?: string | null
  note?: string | null
}

/** Writes a step down, in the transaction that took it, and moves what is left. Answers its id. */
export async function keepSuspenseStep(step: SuspenseStep): Promise<string> {
  const { itemId, kind, amountMinor = null } = step
  const row = await one<{ id: string }>(
    `insert into suspense_steps (tenant_id, item_id, kind, amount_minor, account_id, payment_id,
                                 transaction_id, reverses_id, note, taken_by)
     values (:tenant, :itemId, :kind, :amountMinor, :accountId, :paymentId, :transactionId,
             :reversesId, :note, :by) returning id`,
    {
      ...{ accountId: null, paymentId: null, transactionId: null, reversesId: null, note: null },
      ...step,
      amountMinor,
      by: actorText(),
    }
  )
  await affect(
    `update suspense_items set left_minor = left_minor - :amount,
            status = case when left_minor - :amount = 0 then 'settled' else 'open' end
      where tenant_id = :tenant and id = :itemId`,
    { itemId, amount: amountMinor ?? 0n }
  )
  await audit({
    action: `suspense.${kind}`,
    subject: { kind: 'suspense', id: itemId },
    ...(step.accountId ? { accountId: step.accountId } : {}),
    ...(step.note ? { reason: step.note } : {}),
    after: { amountMinor, paymentId: step.paymentId ?? null },
  })
  return row!.id
}
