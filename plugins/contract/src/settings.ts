import type { SettingField } from './setting_field.ts'

/** The settings of any adapter, as the host keeps them: plain data. */
export type Settings = Readonly<Record<string, string | readonly string[]>>

type ValueOf<F extends SettingField> = F extends { kind: 'list' }
  ? readonly string[]
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
