import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

export type DifferenceKind =
  | 'only_here'
  | 'only_there'
  | 'sum_differs'
  | 'cancelled_there'
  | 'reversed_here'
  | 'double_credit'
  | 'unsettled'
  | 'commission_differs'

export type LockedDifference = {
  id: string
  kind: DifferenceKind
  channelId: number
  channel: string
  day: string
  reference: string
  divisionId: number
  paymentId: string | null
  otherPaymentId: string | null
  statementId: string | null
  seq: number | null
  hereMinor: bigint
  thereMinor: bigint
}

type Row = Omit<LockedDifference, 'hereMinor' | 'thereMinor'> & {
  here: string | null
  there: string | null
  status: string
}

/**
 * A difference that waits for a decision, locked: two people never decide it.
 *
 * @throws E_DIFFERENCE_UNKNOWN · E_DIFFERENCE_SETTLED · E_DIFFERENCE_KIND
 */
export async function lockDifference(id: string, kinds?: readonly DifferenceKind[]) {
  const row = await one<Row>(
    `select d.id, d.kind, d.channel_id as "channelId", c.code as channel, d.day, d.reference,
            d.division_id as "divisionId", d.payment_id as "paymentId",
            d.other_payment_id as "otherPaymentId", d.statement_id as "statementId", d.seq,
            d.here_minor as here, d.there_minor as there, d.status
       from differences d
       join payment_channels c on c.tenant_id = :tenant and c.id = d.channel_id
      where d.tenant_id = :tenant and d.id = :id for update of d`,
    { id }
  )
  if (!row) throw new DomainException('E_DIFFERENCE_UNKNOWN', {}, 404)
  const { here, there, status, ...difference } = row
  if (status === 'settled') throw new DomainException('E_DIFFERENCE_SETTLED')
  if (kinds && !kinds.includes(row.kind)) throw new DomainException('E_DIFFERENCE_KIND')
  const sums = { hereMinor: BigInt(here ?? 0), thereMinor: BigInt(there ?? 0) }
  return { ...difference, ...sums } satisfies LockedDifference
}

export type DifferenceStep = {
  difference: LockedDifference
  kind: 'post' | 'reverse' | 'carry' | 'accept' | 'explain' | 'own'
  /** What it is from now on; left out, it stays as it was. */
  becomes?: 'posted' | 'reversed' | 'accepted' | 'explained'
  carriedTo?: string
  ownerId?: string
  paymentId?: string | null
  transactionId?: string | null
  reason: string | null
}

/** Writes a decision down, in the transaction that acted on it. */
export async function keepDifferenceStep(step: DifferenceStep): Promise<void> {
  const { difference, kind, becomes = null, carriedTo = null, ownerId = null, reason } = step
  const { id } = difference
  await affect(
    `insert into difference_steps (tenant_id, difference_id, kind, payment_id, transaction_id,
                                   reason, taken_by)
     values (:tenant, :id, :kind, :paymentId, :transactionId, :reason, :by)`,
    {
      ...{ id, kind, reason, by: actorText() },
      paymentId: step.paymentId ?? null,
      transactionId: step.transactionId ?? null,
    }
  )
  await affect(
    `update differences set resolution = :becomes, carried_to = coalesce(:carriedTo, carried_to),
            owner_id = coalesce(:ownerId, owner_id),
            status = case when :becomes::text is not null then 'settled'
                          when :carriedTo::date is not null then 'carried' else status end
      where tenant_id = :tenant and id = :id`,
    { id, becomes, carriedTo, ownerId }
  )
  await audit({
    action: `difference.${kind}`,
    subject: { kind: 'difference', id },
    ...(reason ? { reason } : {}),
    after: { kind: difference.kind, day: difference.day, becomes, carriedTo },
  })
}
