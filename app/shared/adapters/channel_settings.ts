import { readSettings, type SettingField, type Settings } from '@hisob/contract'
import { clock } from '#shared/clock'
import { openSecrets } from '#shared/adapters/channel_secrets'

type Channel = { code: string; settings: Record<string, unknown> }
type Manifest = { key: string; settings: readonly SettingField[] }

/** Opened inside the region's transaction: nowhere else can its secrets be. */
export function valuesOf({ settings, code }: Channel, manifest: Manifest) {
  return openSecrets(manifest.settings, settings, code, clock.now().toUTC().toISO()!)
}

/** Values as the adapter reads them; throws when they are not what its manifest asks for. */
export function settingsOf(values: Record<string, unknown>, manifest: Manifest): Settings {
  const { settings, problems } = readSettings(manifest.settings, values)
  if (settings === null) {
    const names = problems.map(({ name }) => name).join(', ')
    throw new Error(`The settings of ${manifest.key} are wrong: ${names}`)
  }
  return settings
}
