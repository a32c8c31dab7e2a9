import { audit } from '#administration/actions/audit'
import ServicePoint from '#accounts/models/service_point'
import { MeterMisplaced } from '#equipment/exceptions'
import Installation from '#equipment/models/installation'
import Meter from '#equipment/models/meter'

export type NewInstallation = {
  meterId: string
  servicePointId: string
  /** The first day that the meter measures. */
  installedOn: string
  /** Current × voltage transformer ratio; 1 without transformers. */
  coefficient?: bigint
}

/** Puts a meter from stock at a service point. Its opening values are metering's to record. */
export async function installMeter(fields: NewInstallation): Promise<Installation> {
  const { coefficient = 1n, ...place } = fields
  const meter = await Meter.query().where('id', place.meterId).forUpdate().firstOrFail()
  const point = await ServicePoint.query()
    .where('id', place.servicePointId)
    .forUpdate()
    .firstOrFail()
  if (meter.state !== 'stock') {
    throw new MeterMisplaced('E_METER_NOT_IN_STOCK', { serial: meter.serial })
  }
  await refuseSecond(place.servicePointId, place.installedOn)

  const installation = await Installation.create({ ...place, coefficient })
  await meter.merge({ state: 'installed' }).save()
  await audit({
    action: 'meter.installed',
    subject: { kind: 'meter', id: meter.id },
    accountId: point.accountId,
    after: { serial: meter.serial, on: place.installedOn, coefficient },
  })
  return installation
}

async function refuseSecond(servicePointId: string, on: string) {
  const standing = await Installation.query()
    .where('servicePointId', servicePointId)
    .where((still) => still.whereNull('removedOn').orWhere('removedOn', '>', on))
    .first()
  if (standing) throw new MeterMisplaced('E_METER_POINT_TAKEN')
}
