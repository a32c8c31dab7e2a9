import { addDays, nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { seasonOf, type Season } from '#reference/rules/season_of'

export type SeasonSpan = { from: IsoDate; to: IsoDate; season: Season }

/** The seasons of a month as spans of days that follow one another: one span, or two at an edge. */
export function seasonSpans(period: Period, heatingFrom: bigint, heatingTo: bigint): SeasonSpan[] {
  const end = nextPeriod(period)
  const spans: SeasonSpan[] = []
  for (let day = period; day < end; day = addDays(day, 1)) {
    const season = seasonOf(day, heatingFrom, heatingTo)
    const last = spans.at(-1)
    if (last?.season === season) last.to = addDays(day, 1)
    else spans.push({ from: day, to: addDays(day, 1), season })
  }
  return spans
}
