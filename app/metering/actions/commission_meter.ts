import { addDays } from '#shared/kernel/calendar'
import { installMeter, type NewInstallation } from '#equipment/actions/install_meter'
import type Installation from '#equipment/models/installation'
import Register from '#equipment/models/register'
import { recordReading } from '#metering/actions/record_reading'

export type Commissioning = NewInstallation & {
  /** What each register showed when it was put up, by register name; those left out showed nought. */
  opening?: Readonly<Record<string, bigint>>
}

/** Puts a meter up and records its opening values, which close the day before it measures. */
export async function commissionMeter({
  opening = {},
  ...place
}: Commissioning): Promise<Installation> {
  const installation = await installMeter(place)
  const registers = await Register.query().where('meterId', place.meterId).orderBy('id')
  for (const { code } of registers) {
    await recordReading({
      servicePointId: place.servicePointId,
      registerCode: code,
      readOn: addDays(place.installedOn, -1),
      valueWh: opening[code] ?? 0n,
      source: 'install',
    })
  }
  return installation
}
