import type { Command } from './command.ts'
import type { SettingField } from './setting_field.ts'

/**
 * What every adapter says of itself.
 *
 * - `key` names the channel for ever: it is stored with every payment. Lower-case letters, digits, `_`.
 * - `contract` is the range of contract versions it was written for, for example `^2.0.0`.
 */
export type Introduction<Fields extends readonly SettingField[] = readonly SettingField[]> = {
  readonly key: string
  readonly title: string
  readonly version: string
  readonly contract: string
  readonly settings: Fields
}

/**
 * An online adapter: a provider calls, we answer.
 *
 * `authentication` is `password` when the host compares credentials, `signature` when the adapter
 * verifies the call with a secret of its settings.
 */
export type Manifest<Fields extends readonly SettingField[] = readonly SettingField[]> =
  Introduction<Fields> & {
    readonly kind: 'payment'
    readonly authentication: 'password' | 'signature'
    readonly commands: readonly Command['kind'][]
    /**
     * Where a body carries secrets: sources of RegExps whose first group is blotted out, by the host,
     * in the copy that it keeps.
     */
    readonly secretsInBody?: readonly string[]
  }

/** A file adapter: a statement or registry of payments. `accepts` are endings of file names. */
export type FileManifest<Fields extends readonly SettingField[] = readonly SettingField[]> =
  Introduction<Fields> & {
    readonly kind: 'file'
    readonly accepts: readonly string[]
    /** Does it make an answer file, told what became of each line? */
    readonly answers: boolean
  }

/**
 * An outbound adapter: we call the provider. `hosts` are all that its calls may go to; a name that
 * begins with `$` means the value of that setting.
 */
export type OutboundManifest<Fields extends readonly SettingField[] = readonly SettingField[]> =
  Introduction<Fields> & {
    readonly kind: 'outbound'
    readonly hosts: readonly string[]
    readonly can: readonly ('link' | 'push' | 'poll')[]
  }

/** A message adapter: short texts to phones; `hosts` as for outbound ones, also `name:port`. */
export type MessageManifest<Fields extends readonly SettingField[] = readonly SettingField[]> =
  Introduction<Fields> & {
    readonly kind: 'message'
    readonly hosts: readonly string[]
  }

export type AnyManifest = Manifest | FileManifest | OutboundManifest | MessageManifest
