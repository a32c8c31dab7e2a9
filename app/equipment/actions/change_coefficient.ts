import { installMeter } from '#equipment/actions/install_meter'
import { removeMeter } from '#equipment/actions/remove_meter'
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
  const { meterId } = await removeMeter({ servicePointId, removedOn: changedOn, reason })
  await Meter.query().where('id', meterId).update({ state: 'stock' })
  return installMeter({ meterId, servicePointId, installedOn: changedOn, coefficient })
}
