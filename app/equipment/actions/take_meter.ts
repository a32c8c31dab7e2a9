import { receiveMeter, type NewMeter } from '#equipment/actions/receive_meter'
import { MeterMisplaced } from '#equipment/exceptions'
import Meter from '#equipment/models/meter'
import MeterType from '#equipment/models/meter_type'

/** The meter of a make and number as it lies in stock; one that nobody knows is received first. */
export async function takeMeter(fields: NewMeter): Promise<Meter> {
  const make = await MeterType.findBy('code', fields.type)
  if (!make) throw new MeterMisplaced('E_METER_UNKNOWN_MAKE')
  const known = await Meter.findBy({ meterTypeId: make.id, serial: fields.serial })
  if (!known) return receiveMeter(fields)
  if (known.state !== 'stock') {
    throw new MeterMisplaced('E_METER_NOT_IN_STOCK', { serial: known.serial })
  }
  return known
}
