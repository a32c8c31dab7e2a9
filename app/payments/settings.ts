import { declareSettings } from '#administration/settings/declare_settings'
import type { ValuesOf } from '#administration/settings/setting'

/** What a region sets of its payments by itself. */
export const PAYMENT_SETTINGS = declareSettings({
  'payments.give_up_days': {
    kind: 'days',
    default: 7,
    min: 1,
    max: 31,
    words: 'payments.settings.give_up_days',
  },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof PAYMENT_SETTINGS> {}
}
