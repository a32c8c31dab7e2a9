import type Division from '#administration/models/division'
import { nameIn } from '#administration/names'

/** Divisions to choose from, deeper ones moved in by a dash a level. */
export function divisionChoices(
  divisions: readonly Division[],
  ids: readonly number[],
  locale: string
) {
  return divisions
    .filter(({ id }) => ids.includes(id))
    .map((division) => ({
      value: String(division.id),
      label: `${'– '.repeat(division.path.split('.').length - 2)}${nameIn(locale, division)}`,
    }))
}
