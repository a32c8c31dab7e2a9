import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { keepReactiveUses } from '#metering/actions/keep_reactive_uses'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { lockPoint } from '#metering/queries/lock_point'

export type NewReactiveUse = {
  servicePointId: string
  period: Period
  quantityVarh: bigint
  document: string | null
  /** Why what stands in this month is wrong. */
  reason?: string | null
}

/**
 * Records the reactive energy of a point and month. Where a value stands already it is reversed with
 * the reason, and stays in the history; the next run bills the difference of a billed month.
 *
 * @throws E_REACTIVE_MONTH when the month has not come yet · E_REACTIVE_KNOWN without a reason
 */
export async function recordReactiveUse({ reason = null, ...use }: NewReactiveUse): Promise<void> {
  if (use.period > clock.period()) throw new DomainException('E_REACTIVE_MONTH')
  await holdMeasuring()
  const { accountId } = await lockPoint(use.servicePointId)
  const standing = await one<{ varh: string }>(
    `select quantity_varh::text as varh from reactive_uses
      where tenant_id = :tenant and account_id = :accountId and reversed_at is null
        and service_point_id = :servicePointId and period = :period`,
    { accountId, ...use }
  )
  if (standing && !reason) throw new DomainException('E_REACTIVE_KNOWN', {}, 409)
  await keepReactiveUses([{ ...use, accountId, quantity: use.quantityVarh }], reason)
  await audit({
    action: 'reactive_use.recorded',
    subject: { kind: 'account', id: accountId },
    accountId,
    reason: reason ?? undefined,
    before: standing ? { period: use.period, quantityVarh: BigInt(standing.varh) } : undefined,
    after: use,
  })
}
