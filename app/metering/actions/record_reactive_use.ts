import { affect } from '#shared/database/sql'
import { clock } from '#shared/clock'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { billedThrough } from '#metering/queries/billed_through'
import { lockPoint } from '#metering/queries/lock_point'

export type NewReactiveUse = {
  servicePointId: string
  period: Period
  quantityVarh: bigint
  document: string | null
}

/**
 * Records the reactive energy of a point and month in the place of what was known of it. A month that
 * a billing run has begun with is marked late: the next run bills the difference.
 *
 * @throws E_REACTIVE_MONTH when the month has not come yet
 */
export async function recordReactiveUse(use: NewReactiveUse): Promise<void> {
  if (use.period > clock.period()) throw new DomainException('E_REACTIVE_MONTH')
  await holdMeasuring()
  const { accountId } = await lockPoint(use.servicePointId)
  const { servicePointId, period } = use
  await affect(
    `insert into reactive_uses (tenant_id, account_id, service_point_id, period, quantity_varh,
                                document, recorded_by)
     values (:tenant, :accountId, :servicePointId, :period, :quantityVarh, :document, :recordedBy)
     on conflict (tenant_id, account_id, service_point_id, period) do update
       set quantity_varh = excluded.quantity_varh, document = excluded.document,
           recorded_by = excluded.recorded_by, recorded_at = now()`,
    { ...use, accountId, recordedBy: actorText() }
  )
  await affect(
    `update consumptions set late = true
      where tenant_id = :tenant and period = :period and period <= :billed::date
        and account_id = :accountId and service_point_id = :servicePointId`,
    { accountId, servicePointId, period, billed: await billedThrough() }
  )
  await audit({
    action: 'reactive_use.recorded',
    subject: { kind: 'account', id: accountId },
    accountId,
    after: use,
  })
}
