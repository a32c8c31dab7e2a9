import { declareSettings } from '#administration/settings/declare_settings'
import type { ValuesOf } from '#administration/settings/setting'

/** When a region does not disturb people, and how often it writes to one phone. */
export const MESSAGING_SETTINGS = declareSettings({
  'messaging.quiet_from': {
    kind: 'time',
    default: '22:00',
    words: 'messaging.settings.quiet_from',
  },
  'messaging.quiet_until': {
    kind: 'time',
    default: '08:00',
    words: 'messaging.settings.quiet_until',
  },
  'messaging.most_a_day': {
    kind: 'integer',
    default: 20,
    min: 1,
    max: 1000,
    words: 'messaging.settings.most_a_day',
  },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof MESSAGING_SETTINGS> {}
}
