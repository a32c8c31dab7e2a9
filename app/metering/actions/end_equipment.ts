import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { lockPoint } from '#metering/queries/lock_point'

type Ending = { equipmentId: string; on: IsoDate }

/** From that day on the equipment loses nothing of this point. */
export async function endEquipment({ equipmentId, on }: Ending) {
  await holdMeasuring()
  const ended = await one<{ servicePointId: string }>(
    `update boundary_equipment set valid_to = :on
      where tenant_id = :tenant and id = :equipmentId and valid_from < :on
        and (valid_to is null or valid_to > :on)
      returning service_point_id as "servicePointId"`,
    { equipmentId, on }
  )
  if (!ended) throw new DomainException('E_EQUIPMENT_UNKNOWN', {}, 404)
  const { servicePointId } = ended
  const { accountId } = await lockPoint(servicePointId)
  await audit({
    action: 'boundary_equipment.ended',
    subject: { kind: 'boundary_equipment', id: equipmentId },
    accountId,
    after: { on },
  })
  await adjustConsumption({ servicePointId, accountId, first: periodOf(on) })
}
