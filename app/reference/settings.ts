import { declareSettings } from '#administration/settings/declare_settings'
import type { ValuesOf } from '#administration/settings/setting'

/** What a tenant may set about its reference. */
export const REFERENCE_SETTINGS = declareSettings({
  'reference.receipt': {
    kind: 'choice',
    default: 'automatic',
    choices: ['automatic', 'manual'],
    words: 'publication.receipt_setting',
  },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof REFERENCE_SETTINGS> {}
}
