import { installMeter } from '#equipment/actions/install_meter'
import { removeMeter } from '#equipment/actions/remove_meter'
import { MeterMisplaced } from '#equipment/exceptions'
import type Installation from '#equipment/models/installation'
import Meter from '#equipment/models/meter'

export type CoefficientChange = {
  servicePointId: string
  /** The first day of the new ratio. */
  changedOn: string
  coefficient: bigint
  reason: string
}

/** Ends the stay of a meter with one ratio of transformers and begins the next with another. */
export async function changeCoefficient(change: CoefficientChange): Promise<Installation> {
  const { servicePointId, changedOn, coefficient, reason } = change
  const before = await removeMeter({ servicePointId, removedOn: changedOn, reason })
  if (BigInt(before.coefficient) === coefficient) throw new MeterMisplaced('E_METER_SAME_RATIO')
  const { meterId } = before
  await Meter.query().where('id', meterId).update({ state: 'stock' })
  return installMeter({ meterId, servicePointId, installedOn: changedOn, coefficient })
}
