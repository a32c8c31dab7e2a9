import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'

type Span = { from: IsoDate; to: IsoDate }
type Stay = { from: IsoDate; to: IsoDate | null }

/**
 * The days of a month on which a point was supplied and no meter stood at it, [from, to) each; none
 * when a meter stood on no day of the month at all (such a month is settled as a whole).
 *
 * @param stays of meters at the point, in order, none overlapping
 */
export function daysWithoutMeter(period: Period, service: Stay, stays: readonly Stay[]): Span[] {
  const end = nextPeriod(period)
  const within = ({ from, to }: Stay): Span => ({
    from: from > period ? from : period,
    to: to !== null && to < end ? to : end,
  })
  const supplied = within(service)
  const metered = stays.map(within).filter(({ from, to }) => from < to)
  if (metered.length === 0) return []
  const starts = [supplied.from, ...metered.map(({ to }) => to)]
  const ends = [...metered.map(({ from }) => from), supplied.to]
  return starts
    .map((from, index) => ({ from, to: ends[index]! }))
    .map(({ from, to }) => ({ from, to: to < supplied.to ? to : supplied.to }))
    .filter(({ from, to }) => from < to)
}
