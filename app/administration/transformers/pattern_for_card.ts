import type { I18n } from '@adonisjs/i18n'
import { nameIn } from '#administration/names'
import type { PatternRow } from '#administration/queries/patterns_of'
import type { Work } from '#administration/work'

type Place = { on: string; work: Work; i18n: I18n }

/** One pattern of the history: whose it is, and whether it is planned, in force, over or taken back. */
export function patternForCard(
  { depth: _, kind: __, divisionId, isCancelled, ...row }: PatternRow,
  { on, work, i18n }: Place
) {
  const division = work.divisions.find(({ id }) => id === divisionId)
  return {
    ...row,
    place: division ? nameIn(i18n.locale, division) : i18n.t('settings.scope.tenant'),
    state: stateOf({ ...row, isCancelled }, on),
  }
}

type Dated = Pick<PatternRow, 'isCancelled' | 'validFrom' | 'validTo'>

function stateOf({ isCancelled, validFrom, validTo }: Dated, on: string) {
  if (isCancelled) return 'cancelled' as const
  if (validFrom > on) return 'planned' as const
  return validTo !== null && validTo <= on ? ('ended' as const) : ('in_force' as const)
}
