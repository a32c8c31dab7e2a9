import { actorText } from '#shared/http/actor'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { periodOf, type IsoDate, type Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { lockPoint } from '#metering/queries/lock_point'

type Reversed = { servicePointId: string; number: string; countedFrom: IsoDate }

/** Takes an act back: its energy leaves the months again, and what was billed of it is credited. */
export async function reverseUsageAct(asked: { actId: string; reason: string }): Promise<Period[]> {
  await holdMeasuring()
  const act = await one<Reversed>(
    `update usage_acts
        set status = 'reversed', reversed_by = :by, reversed_at = now(), reversal_reason = :reason
      where tenant_id = :tenant and id = :actId and status = 'posted'
      returning service_point_id as "servicePointId", number, counted_from as "countedFrom"`,
    { ...asked, by: actorText() }
  )
  if (!act) throw new DomainException('E_ACT_REVERSED', {}, 409)
  const { servicePointId, number, countedFrom } = act
  const { accountId } = await lockPoint(servicePointId)
  await audit({
    action: 'usage_act.reversed',
    subject: { kind: 'usage_act', id: asked.actId },
    accountId,
    reason: asked.reason,
    before: { number, status: 'posted' },
    after: { status: 'reversed' },
  })
  return adjustConsumption({ servicePointId, accountId, first: periodOf(countedFrom) })
}
