import type { IsoDate } from '#shared/kernel/calendar'
import type { Season } from '#reference/rules/season_of'
import { rulesOn } from '#reference/queries/rules_on'

/**
 * The heating season's edges are dated values: an order that moves one is a new value.
 *
 * @throws RuleMissing when no edge is known on that day
 */
export async function seasonOn(on: IsoDate): Promise<Season> {
  const rules = await rulesOn(on, 'household')
  return rules.season
}
