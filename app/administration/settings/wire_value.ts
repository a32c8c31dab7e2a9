import type { Setting, SettingValue } from '#administration/settings/setting'

/** A value as JSON keeps it: exact figures are text. */
export type WireValue = string | number | boolean

export function toWire(value: SettingValue): WireValue {
  return typeof value === 'bigint' ? value.toString() : value
}

/** The value that `toWire` kept. */
export function fromWire(setting: Setting, wire: WireValue): SettingValue {
  return setting.kind === 'money' || setting.kind === 'percent' ? BigInt(wire) : wire
}
