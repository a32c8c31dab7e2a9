import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { markLate, reverseStanding } from '#metering/actions/keep_reactive_uses'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import type { MonthlyPlace } from '#metering/rules/monthly_lines'

type Found = MonthlyPlace & { varh: string }

/**
 * Takes reactive energy back without another in its place; what was billed of it is credited.
 *
 * @throws E_REACTIVE_REVERSED when it does not stand any more
 */
export async function reverseReactiveUse(asked: { id: string; reason: string }): Promise<void> {
  await holdMeasuring()
  const found = await one<Found>(
    `select account_id as "accountId", service_point_id as "servicePointId", period,
            quantity_varh::text as varh
       from reactive_uses where tenant_id = :tenant and id = :id and reversed_at is null
        for update`,
    { id: asked.id }
  )
  if (!found) throw new DomainException('E_REACTIVE_REVERSED', {}, 409)
  await reverseStanding([found], asked.reason)
  await markLate([found])
  const { accountId, servicePointId, period } = found
  await audit({
    action: 'reactive_use.reversed',
    subject: { kind: 'account', id: accountId },
    accountId,
    reason: asked.reason,
    before: { servicePointId, period, quantityVarh: BigInt(found.varh) },
  })
}
