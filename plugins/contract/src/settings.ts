import type { SettingField } from './setting_field.ts'

/** What a setting may be: a text, a list of texts, or texts by key. */
export type SettingValue = string | readonly string[] | Readonly<Record<string, string>>

/** The settings of any adapter, as the host keeps them: plain data. */
export type Settings = Readonly<Record<string, SettingValue>>

type ValueOf<F extends SettingField> = F extends { kind: 'list' | 'secret' }
  ? readonly string[]
  : F extends { kind: 'map' }
    ? Readonly<Record<string, string>>
    : F extends { kind: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : string

/**
 * The type of the settings that a list of fields describes.
 *
 * @example type PaynetSettings = SettingsOf<typeof FIELDS>
 */
export type SettingsOf<Fields extends readonly SettingField[]> = {
  readonly [Field in Fields[number] as Field['name']]: ValueOf<Field>
}
