import type { IsoDate } from '#shared/kernel/calendar'
import { settingOn } from '#administration/queries/setting_on'
import type { EstimateMethod, EstimateRules } from '#metering/rules/estimate_month'

/** How months without a reading are estimated, as set for a day. */
export async function estimateRulesOn(on: IsoDate): Promise<EstimateRules> {
  return {
    method: (await settingOn('metering.estimate_method', { on })) as EstimateMethod,
    months: await settingOn('metering.estimate_months', { on }),
    maxInRow: await settingOn('metering.estimates_in_row', { on }),
  }
}
