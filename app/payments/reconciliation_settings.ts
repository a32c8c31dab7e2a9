import { declareSettings } from '#administration/settings/declare_settings'
import type { ValuesOf } from '#administration/settings/setting'

/** What a region sets of comparing and clearing the money that comes in. */
export const RECONCILIATION_SETTINGS = declareSettings({
  'payments.explain_days': {
    kind: 'days',
    default: 3,
    min: 0,
    max: 31,
    money: true,
    words: 'reconciliation.settings.explain_days',
  },
  'payments.rounding_limit': {
    kind: 'money',
    default: 100n,
    min: 0n,
    max: 100_000n,
    money: true,
    words: 'reconciliation.settings.rounding_limit',
  },
  'payments.double_minutes': {
    kind: 'integer',
    default: 10,
    min: 1,
    max: 1_440,
    words: 'reconciliation.settings.double_minutes',
  },
  'payments.hold_minutes': {
    kind: 'integer',
    default: 30,
    min: 1,
    max: 1_440,
    words: 'reconciliation.settings.hold_minutes',
  },
  'payments.hold_days_after': {
    kind: 'days',
    default: 1,
    min: 0,
    max: 10,
    words: 'reconciliation.settings.hold_days_after',
  },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof RECONCILIATION_SETTINGS> {}
}
