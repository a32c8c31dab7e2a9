import { addDays } from '#shared/kernel/calendar'
import { removeMeter } from '#equipment/actions/remove_meter'
import type Installation from '#equipment/models/installation'
import { commissionMeter, type Commissioning } from '#metering/actions/commission_meter'
import { recordReading } from '#metering/actions/record_reading'
import { refuseReadLater } from '#metering/queries/refuse_read_later'

export type Replacement = Commissioning & {
  /** What each register of the old meter showed when it was taken down, by register name. */
  closing: Readonly<Record<string, bigint>>
  reason: string
}

/**
 * Changes the meter of a service point in one act: the old one's closing values, its removal, the
 * new one and its opening values. Both values close the day before, so no day is measured twice.
 */
export async function replaceMeter({
  closing,
  reason,
  ...commissioning
}: Replacement): Promise<Installation> {
  const { servicePointId, installedOn } = commissioning
  await refuseReadLater(servicePointId, installedOn)
  for (const [registerCode, valueWh] of Object.entries(closing)) {
    await recordReading({
      servicePointId,
      registerCode,
      readOn: addDays(installedOn, -1),
      valueWh,
      source: 'removal',
      confirmed: { reason },
    })
  }
  await removeMeter({ servicePointId, removedOn: installedOn, reason })
  return commissionMeter(commissioning)
}
