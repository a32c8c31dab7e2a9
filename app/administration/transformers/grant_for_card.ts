import type { IsoDate } from '#shared/kernel/calendar'
import { grantState } from '#administration/rules/grant_state'
import { nameIn } from '#administration/names'
import type { ListedGrant } from '#administration/queries/grants_of'

/** A grant as a card shows it: what, where, when, and whether it holds today. */
export function grantForCard(grant: ListedGrant, today: IsoDate, locale: string) {
  const { division, role, ...facts } = grant
  return {
    ...facts,
    division: division && nameIn(locale, division),
    role: role && nameIn(locale, role),
    state: grantState(grant, today),
  }
}
