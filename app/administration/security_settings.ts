import { declareSettings } from '#administration/settings/declare_settings'
import type { ValuesOf } from '#administration/settings/setting'

const words = (name: string) => `security.settings.${name}`

/** How long sign-ins and links live, and who needs a second step. Those that loosen a guard need a visa. */
export const SECURITY_SETTINGS = declareSettings({
  'security.idle_minutes': {
    kind: 'integer',
    default: 15,
    min: 5,
    max: 60,
    money: true,
    words: words('idle_minutes'),
  },
  'security.session_hours': {
    kind: 'integer',
    default: 12,
    min: 1,
    max: 24,
    money: true,
    words: words('session_hours'),
  },
  'security.most_sessions': {
    kind: 'integer',
    default: 5,
    min: 1,
    max: 20,
    words: words('most_sessions'),
  },
  'security.second_step_for_everyone': {
    kind: 'boolean',
    default: false,
    money: true,
    words: words('second_step_for_everyone'),
  },
  'security.invitation_hours': {
    kind: 'integer',
    default: 72,
    min: 1,
    max: 168,
    words: words('invitation_hours'),
  },
  'security.reset_minutes': {
    kind: 'integer',
    default: 30,
    min: 5,
    max: 240,
    words: words('reset_minutes'),
  },
})

declare module '#administration/settings/setting_values' {
  interface SettingValues extends ValuesOf<typeof SECURITY_SETTINGS> {}
}
