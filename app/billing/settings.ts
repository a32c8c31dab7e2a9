import { declareSettings } from '#administration/settings/declare_settings'
import type { ValuesOf } from '#administration/settings/setting'

/** What a region sets of its bills by itself. */
export const BILLING_SETTINGS = declareSettings({
  'billing.due_days': {
    kind: 'days',
    default: 0,
    min: 0,
    max: 31,
    money: true,
    words: 'billing.settings.due_days',
  },
  'billing.reactive_price': {
    kind: 'money',
    default: 0n,
    min: 0n,
    max: 100_000_00n,
    money: true,
    words: 'billing.settings.reactive_price',
  },
  'billing.reactive_limit': {
    kind: 'percent',
    default: 3_500n,
    min: 0n,
    max: 100_000n,
    money: true,
    words: 'billing.settings.reactive_limit',
  },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof BILLING_SETTINGS> {}
}
