import { declareSettings } from '#administration/settings/declare_settings'
import type { ValuesOf } from '#administration/settings/setting'

/** What a tenant may set about administration itself. */
export const ADMINISTRATION_SETTINGS = declareSettings({
  'tenants.entry_minutes': {
    kind: 'integer',
    default: 240,
    min: 15,
    max: 240,
    words: 'tenants.setting.entry_minutes',
  },
  'visas.expiry': { kind: 'days', default: 14, min: 1, max: 90 },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof ADMINISTRATION_SETTINGS> {}
}
