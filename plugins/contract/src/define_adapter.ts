import type { FileAdapter } from './file_adapter.ts'
import type { Introduction } from './manifest.ts'
import type { MessageAdapter } from './message_adapter.ts'
import type { OutboundAdapter } from './outbound_adapter.ts'
import type { PaymentAdapter } from './payment_adapter.ts'
import type { SettingField } from './setting_field.ts'
import type { SettingsOf } from './settings.ts'

const KEY = /^[a-z][a-z0-9_]{1,31}$/

/**
 * Declares an online adapter; the type of `settings` follows from the manifest's fields. A manifest
 * that contradicts itself throws at once, when the package is loaded.
 *
 * @example export default defineAdapter({ manifest, decode, encode })
 */
export function defineAdapter<const Fields extends readonly SettingField[]>(
  adapter: PaymentAdapter<SettingsOf<Fields>, Fields>
): PaymentAdapter<SettingsOf<Fields>, Fields> {
  return checked(adapter)
}

/** Declares a file adapter, as `defineAdapter` an online one. */
export function defineFileAdapter<const Fields extends readonly SettingField[]>(
  adapter: FileAdapter<SettingsOf<Fields>, Fields>
): FileAdapter<SettingsOf<Fields>, Fields> {
  return checked(adapter)
}

/** Declares an outbound adapter, as `defineAdapter` an online one. */
export function defineOutboundAdapter<const Fields extends readonly SettingField[]>(
  adapter: OutboundAdapter<SettingsOf<Fields>, Fields>
): OutboundAdapter<SettingsOf<Fields>, Fields> {
  return checked(adapter)
}

/** Declares a message adapter, as `defineAdapter` an online one. */
export function defineMessageAdapter<const Fields extends readonly SettingField[]>(
  adapter: MessageAdapter<SettingsOf<Fields>, Fields>
): MessageAdapter<SettingsOf<Fields>, Fields> {
  return checked(adapter)
}

function checked<A extends { readonly manifest: Introduction }>(adapter: A): A {
  const { key, settings } = adapter.manifest
  const names = settings.map((field) => field.name)
  if (!KEY.test(key)) throw new TypeError(`"${key}" cannot be the key of an adapter`)
  if (new Set(names).size < names.length) throw new TypeError(`${key}: a setting is named twice`)

  return Object.freeze({ ...adapter })
}
