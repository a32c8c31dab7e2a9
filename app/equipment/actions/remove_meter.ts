import { audit } from '#administration/actions/audit'
import { MeterMisplaced } from '#equipment/exceptions'
import Installation from '#equipment/models/installation'
import Meter from '#equipment/models/meter'

export type Removal = {
  servicePointId: string
  /** The first day that the meter measures no more. */
  removedOn: string
  reason: string
}

/** Ends the stay of the meter that stands at a service point. */
export async function removeMeter({ servicePointId, removedOn, reason }: Removal) {
  const installation = await Installation.query()
    .where('servicePointId', servicePointId)
    .whereNull('removedOn')
    .forUpdate()
    .first()
  if (!installation) throw new MeterMisplaced('E_METER_POINT_EMPTY')
  if (removedOn <= installation.installedOn) throw new MeterMisplaced('E_METER_REMOVED_TOO_EARLY')

  const meter = await Meter.findOrFail(installation.meterId)
  await installation.merge({ removedOn }).save()
  await meter.merge({ state: 'removed' }).save()
  await audit({
    action: 'meter.removed',
    subject: { kind: 'meter', id: meter.id },
    reason,
    after: { serial: meter.serial, on: removedOn },
  })
  return installation
}
