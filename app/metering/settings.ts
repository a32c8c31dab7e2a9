import { declareSettings } from '#administration/settings/declare_settings'
import type { ValuesOf } from '#administration/settings/setting'

/** The limits of checks, how months without readings are estimated, how far acts reach back. */
export const METERING_SETTINGS = declareSettings({
  'metering.physical': {
    kind: 'percent',
    default: 11_000n,
    min: 10_000n,
    max: 100_000n,
    byDivision: true,
    words: 'metering.settings.physical',
  },
  'metering.high': {
    kind: 'percent',
    default: 30_000n,
    min: 10_001n,
    max: 1_000_000n,
    byDivision: true,
    words: 'metering.settings.high',
  },
  'metering.low': {
    kind: 'percent',
    default: 3_000n,
    min: 0n,
    max: 9_999n,
    byDivision: true,
    words: 'metering.settings.low',
  },
  'metering.zero_months': {
    kind: 'integer',
    default: 2,
    min: 1,
    max: 24,
    byDivision: true,
    words: 'metering.settings.zero_months',
  },
  'metering.interval_difference': {
    kind: 'percent',
    default: 50n,
    min: 0n,
    max: 1_000n,
    words: 'metering.settings.interval_difference',
  },
  'metering.estimate_method': {
    kind: 'choice',
    default: 'average',
    choices: ['average', 'season', 'norm'],
    money: true,
    words: 'metering.settings.estimate_method',
  },
  'metering.estimate_months': {
    kind: 'integer',
    default: 3,
    min: 1,
    max: 12,
    money: true,
    words: 'metering.settings.estimate_months',
  },
  'metering.estimates_in_row': {
    kind: 'integer',
    default: 1,
    min: 0,
    max: 12,
    money: true,
    words: 'metering.settings.estimates_in_row',
  },
  'metering.failed_meter_months': {
    kind: 'integer',
    default: 1,
    min: 1,
    max: 12,
    money: true,
    words: 'metering.settings.failed_meter_months',
  },
  'metering.tampering_less_metered': {
    kind: 'boolean',
    default: true,
    money: true,
    words: 'metering.settings.tampering_less_metered',
  },
  'metering.tampering_months': {
    kind: 'integer',
    default: 6,
    min: 1,
    max: 36,
    money: true,
    words: 'metering.settings.tampering_months',
  },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof METERING_SETTINGS> {}
}
