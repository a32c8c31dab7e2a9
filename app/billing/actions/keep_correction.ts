import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import type { CorrectionKind } from '#billing/correction'

export type CorrectionToKeep = {
  accountId: string
  kind: CorrectionKind | 'reversal'
  amountMinor: bigint
  bookedOn: string
  reason: string
  reference: string
  transactionId: string | null
  otherAccountId?: string | null
  fromPeriod?: string | null
  toPeriod?: string | null
  chargesRunId?: string | null
  reversesId?: string | null
  /** Of bills inside a month. */
  details?: object | null
}

/** Writes down who corrected what and why, beside the transaction that did it. Answers its id. */
export async function keepCorrection(kept: CorrectionToKeep): Promise<string> {
  const row = await one<{ id: string }>(
    `insert into corrections
       (tenant_id, account_id, kind, amount_minor, booked_on, reason, transaction_id, reference,
        other_account_id, from_period, to_period, charges_run_id, reverses_id, details,
        recorded_by)
     values (:tenant, :accountId, :kind, :amountMinor, :bookedOn, :reason, :transactionId,
             :reference, :otherAccountId, :fromPeriod, :toPeriod, :chargesRunId, :reversesId,
             :details::jsonb, :recordedBy)
     returning id`,
    {
      otherAccountId: null,
      fromPeriod: null,
      toPeriod: null,
      chargesRunId: null,
      reversesId: null,
      ...kept,
      details: kept.details ? JSON.stringify(kept.details) : null,
      recordedBy: actorText(),
    }
  )
  const { accountId, kind, amountMinor, bookedOn, reason } = kept
  await audit({
    action: kind === 'reversal' ? 'correction.reversed' : 'correction.recorded',
    subject: { kind: 'correction', id: row!.id },
    accountId,
    reason,
    after: { kind, amountMinor, bookedOn, transactionId: kept.transactionId },
  })
  return row!.id
}
