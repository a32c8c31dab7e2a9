import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { changeCoefficient } from '#equipment/actions/change_coefficient'
import type Installation from '#equipment/models/installation'
import { recordReading } from '#metering/actions/record_reading'
import { refuseReadLater } from '#metering/queries/refuse_read_later'

export type TransformerChange = {
  servicePointId: string
  /** The first day measured with the new ratio. */
  changedOn: IsoDate
  coefficient: bigint
  /** What each register showed when the transformers were changed, by register name. */
  dials: Readonly<Record<string, bigint>>
  reason: string
}

/**
 * Changes the transformers before a meter that stays: the dials close one stay and open the next, so
 * that each span is multiplied by the ratio it was measured with.
 */
export async function changeTransformers(change: TransformerChange): Promise<Installation> {
  const { servicePointId, changedOn, dials, coefficient, reason } = change
  await refuseReadLater(servicePointId, changedOn)
  const record = async (source: 'removal' | 'install') => {
    for (const [registerCode, valueWh] of Object.entries(dials)) {
      const readOn = addDays(changedOn, -1)
      const confirmed = { reason }
      await recordReading({ servicePointId, registerCode, readOn, valueWh, source, confirmed })
    }
  }
  await record('removal')
  const installation = await changeCoefficient({ servicePointId, changedOn, coefficient, reason })
  await record('install')
  return installation
}
