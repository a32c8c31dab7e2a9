import type { PaymentAdapter } from './payment_adapter.ts'
import type { SettingField } from './setting_field.ts'
import type { SettingsOf } from './settings.ts'

const KEY = /^[a-z][a-z0-9_]{1,31}$/

/**
 * Declares an adapter; the type of `settings` follows from the manifest's fields. A manifest that
 * contradicts itself throws at once, when the package is loaded.
 *
 * @example export default defineAdapter({ manifest, decode, encode })
 */
export function defineAdapter<const Fields extends readonly SettingField[]>(
  adapter: PaymentAdapter<SettingsOf<Fields>, Fields>
): PaymentAdapter<SettingsOf<Fields>, Fields> {
  const { key, settings } = adapter.manifest
  const names = settings.map((field) => field.name)
  if (!KEY.test(key)) throw new TypeError(`"${key}" cannot be the key of an adapter`)
  if (new Set(names).size < names.length) throw new TypeError(`${key}: a setting is named twice`)

  return Object.freeze({ ...adapter })
}
