import type { Command } from './command.ts'
import type { SettingField } from './setting_field.ts'

/**
 * How an adapter introduces itself.
 *
 * - `key` names the channel for ever: it is stored with every payment. Lower-case letters, digits, `_`.
 * - `contract` is the range of contract versions it was written for, for example `^1.0.0`.
 * - `authentication` is `password` when the host compares credentials, `signature` when the adapter
 *   verifies the call with a secret of its settings.
 */
export type Manifest<Fields extends readonly SettingField[] = readonly SettingField[]> = {
  readonly kind: 'payment'
  readonly key: string
  readonly title: string
  readonly version: string
  readonly contract: string
  readonly authentication: 'password' | 'signature'
  readonly commands: readonly Command['kind'][]
  readonly settings: Fields
}
