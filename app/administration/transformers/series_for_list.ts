import type { I18n } from '@adonisjs/i18n'
import { nameIn } from '#administration/names'
import type { PatternRow } from '#administration/queries/patterns_of'
import type { Series } from '#administration/numbering/series'
import type { Work } from '#administration/work'

type Told = {
  series: Series
  patterns: readonly PatternRow[]
  on: string
  work: Work
  i18n: I18n
}

/** A series with the pattern in force in the division in work, whose it is, and the next plan. */
export function seriesForList({ series, patterns, on, work, i18n }: Told) {
  const valid = patterns.filter(({ isCancelled }) => !isCancelled)
  const current = valid
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on))
    .sort((one, other) => other.depth - one.depth)[0]
  const planned = valid
    .filter(({ validFrom }) => validFrom > on)
    .sort((one, other) => one.validFrom.localeCompare(other.validFrom))[0]
  const division = work.divisions.find(({ id }) => id === current?.divisionId)
  return {
    id: series.kind,
    name: i18n.t(`numbering.kinds.${series.kind}`),
    pattern: current?.pattern ?? series.pattern,
    since: current?.validFrom ?? null,
    place: division ? nameIn(i18n.locale, division) : i18n.t('settings.scope.tenant'),
    planned: planned ? { from: planned.validFrom, pattern: planned.pattern } : null,
  }
}
