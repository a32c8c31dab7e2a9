import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { lockPoint } from '#metering/queries/lock_point'
import type { BoundaryEquipment } from '#metering/rules/boundary_losses'

export type NewEquipment = {
  servicePointId: string
  name: string
  /** The meter stands beyond the boundary: losses are taken away. */
  upstream: boolean
  from: IsoDate
  to: IsoDate | null
  document: string | null
  of: BoundaryEquipment
}

/** Puts a transformer, a line or losses by contract between a point's meter and its balance boundary. */
export async function recordEquipment(fields: NewEquipment): Promise<string> {
  await holdMeasuring()
  const { of, ...stands } = fields
  const { accountId } = await lockPoint(stands.servicePointId)
  const made = await one<{ id: string }>(
    `insert into boundary_equipment
       (service_point_id, kind, name, upstream, no_load_w, load_w, rated_va, resistance_micro_ohm,
        voltage_v, cos_ppm, share_ppm, valid_from, valid_to, document, recorded_by)
     values (:servicePointId, :kind, :name, :upstream, :noLoadW, :loadW, :ratedVa,
             :resistanceMicroOhm, :voltageV, :cosPpm, :sharePpm, :from, :to, :document, :recordedBy)
     returning id`,
    { ...stands, ...NOTHING, ...of, recordedBy: actorText() }
  )
  await audit({
    action: 'boundary_equipment.recorded',
    subject: { kind: 'boundary_equipment', id: made!.id },
    accountId,
    after: { ...stands, ...of },
  })
  const { servicePointId, from } = stands
  await adjustConsumption({ servicePointId, accountId, first: periodOf(from) })
  return made!.id
}

const NOTHING = {
  noLoadW: null,
  loadW: null,
  ratedVa: null,
  resistanceMicroOhm: null,
  voltageV: null,
  cosPpm: 800_000n,
}
