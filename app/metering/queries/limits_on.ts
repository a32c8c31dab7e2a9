import type { IsoDate } from '#shared/kernel/calendar'
import { settingOn } from '#administration/queries/setting_on'
import type { ReadingLimits } from '#metering/rules/reading_limits'

/** What readings of a day are checked against in a division. */
export async function limitsOn(on: IsoDate, divisionId: number): Promise<ReadingLimits> {
  const where = { on, divisionId }
  return {
    physicalBp: await settingOn('metering.physical', where),
    highBp: await settingOn('metering.high', where),
    lowBp: await settingOn('metering.low', where),
    zeroMonths: await settingOn('metering.zero_months', where),
    intervalBp: await settingOn('metering.interval_difference', where),
  }
}
