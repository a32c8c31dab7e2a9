import type { SettingRow } from '#administration/queries/settings_of'

/** Of the rows of one setting: what holds on a day, and what is planned after it. */
export function settingState(all: readonly SettingRow[], today: string) {
  const valid = all.filter(({ isCancelled }) => !isCancelled)
  const inForce = valid
    .filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo > today))
    .sort((one, other) => other.depth - one.depth)
  const planned = valid
    .filter(({ validFrom }) => validFrom > today)
    .sort((one, other) => one.validFrom.localeCompare(other.validFrom))
  return { current: inForce[0] ?? null, planned }
}
