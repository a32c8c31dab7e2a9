import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { lockPoint } from '#metering/queries/lock_point'

/** The last day of a link has come: `on` is the first day without it. */
export async function endLink({ linkId, on }: { linkId: string; on: IsoDate }) {
  await holdMeasuring()
  const ended = await one<{ mainPointId: string }>(
    `update supply_links set valid_to = :on
      where tenant_id = :tenant and id = :linkId and valid_from < :on
        and (valid_to is null or valid_to > :on)
      returning main_point_id as "mainPointId"`,
    { linkId, on }
  )
  if (!ended) throw new DomainException('E_LINK_UNKNOWN', {}, 404)
  const { accountId } = await lockPoint(ended.mainPointId)
  await audit({
    action: 'supply_link.ended',
    subject: { kind: 'supply_link', id: linkId },
    accountId,
    after: { on },
  })
  await adjustConsumption({
    servicePointId: ended.mainPointId,
    accountId,
    first: periodOf(on),
  })
}
