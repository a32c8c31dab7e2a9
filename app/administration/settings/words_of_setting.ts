import type { Setting } from '#administration/settings/setting'

/** Prefix of a setting's words: `<words>.name`, `<words>.help`, `<words>.choices.<choice>`. */
export function wordsOfSetting(code: string, setting: Setting): string {
  return setting.words ?? `settings.codes.${code}`
}
