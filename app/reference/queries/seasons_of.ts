import { rows } from '#shared/database/sql'
import {
  addDays,
  daysInPeriod,
  nextPeriod,
  type IsoDate,
  type Period,
} from '#shared/kernel/calendar'
import { RulesInForce } from '#reference/rules_in_force'
import type { Season } from '#reference/rules/season_of'
import { PLACE_CODE } from '#reference/queries/rules_on'

export type SeasonSpan = { from: IsoDate; to: IsoDate; season: Season }

type Edge = { code: string; value: string; validFrom: IsoDate; validTo: IsoDate | null }

/**
 * A month as spans `[from, to)` of one season each: one span, or two where an edge lies inside.
 *
 * @throws RuleMissing when some day of the month has no edge
 */
export async function seasonsOf(period: Period): Promise<SeasonSpan[]> {
  const edges = await rows<Edge>(EDGES, { from: period, to: nextPeriod(period) })
  const spans: SeasonSpan[] = []
  for (let day = 0; day < daysInPeriod(period); day++) {
    const on = addDays(period, day)
    const { season } = new RulesInForce(on, inForce(edges, on))
    const last = spans.at(-1)
    if (last?.season === season) last.to = addDays(on, 1)
    else spans.push({ from: on, to: addDays(on, 1), season })
  }
  return spans
}

/** The strongest comes last, as in `rulesOn`. */
const EDGES = `
  select code, value, valid_from as "validFrom", valid_to as "validTo" from rule_values
   where tenant_id = :tenant and code in ('heating_from_mmdd', 'heating_to_mmdd')
     and scope in ('all', ${PLACE_CODE})
     and valid_from < :to and (valid_to is null or valid_to > :from)
   order by origin = 'local', scope <> 'all'`

function inForce(edges: readonly Edge[], on: IsoDate): Map<string, bigint> {
  return new Map(
    edges
      .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on))
      .map(({ code, value }) => [code, BigInt(value)])
  )
}
