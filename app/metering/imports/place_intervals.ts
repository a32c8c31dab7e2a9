import type { IntervalSeries, RowCode, RowProblem } from '#metering/imports/interval_file'
import { ExactSum, parseDecimal } from '#metering/rules/exact_sum'
import type { EnergyInterval } from '#metering/rules/month_from_intervals'
import { shiftYears } from '#metering/rules/shift_years'
import { tashkentMinute } from '#metering/rules/tashkent_time'

/** An interval in its place in time, in whole base units, ready to be stored. */
export type PlacedInterval = EnergyInterval & { line: number; quality: number }

export type PlacedIntervals = {
  intervals: PlacedInterval[]
  problems: RowProblem[]
  /** Rows that were taken, but that a person should look at. */
  notices: RowProblem[]
  /** Rows whose energy went to the interval beside them. */
  joined: number
  /** Rows that say once more what another row of the file said. */
  repeated: number
}

type Candidate = PlacedInterval & { movedFrom: number; block: number | null }

/**
 * Puts a series on the time line: whole base units by cumulative rounding in the file's order, the
 * shift by years if one was asked for, then order, repeats and overlaps. An interval without
 * duration (how some files write the hour that summer time repeats) gives its energy to the
 * interval it stands beside. So does the second of two different energies that one block of
 * consecutive readings gives for one time (a clock that jumped): it is energy, and it is noticed.
 */
export function placeIntervals(series: IntervalSeries, years: number): PlacedIntervals {
  const sum = new ExactSum()
  const candidates = series.intervals.map(
    ({ line, startsAt, seconds, value, quality, block }): Candidate => ({
      line,
      startsAt: years === 0 ? startsAt : shiftYears(startsAt, series.offsetSeconds, years),
      movedFrom: startsAt,
      seconds,
      quantityWh: sum.add(parseDecimal(value, series.power)!),
      quality,
      block,
    })
  )
  candidates.sort((a, b) => a.startsAt - b.startsAt || b.seconds - a.seconds || a.line - b.line)
  return join(candidates)
}

function join(candidates: readonly Candidate[]): PlacedIntervals {
  const placed: PlacedIntervals = {
    intervals: [],
    problems: [],
    notices: [],
    joined: 0,
    repeated: 0,
  }
  let last: Candidate | null = null
  for (const next of candidates) {
    const fate = fateOf(last, next)
    if (fate === 'follows') placed.intervals.push((last = { ...next }))
    else if (fate === 'adds') placed.joined += addTo(last!, next)
    else if (fate === 'row_same_time') {
      placed.joined += addTo(last!, next)
      placed.notices.push(remark(next, fate))
    } else if (fate === 'repeats') placed.repeated += 1
    else placed.problems.push(remark(next, fate))
  }
  return placed
}

function addTo(last: Candidate, { quantityWh }: Candidate) {
  last.quantityWh += quantityWh
  return 1
}

function remark({ line, startsAt }: Candidate, code: RowCode): RowProblem {
  return { line, code, text: tashkentMinute(startsAt) }
}

function fateOf(last: Candidate | null, next: Candidate) {
  if (next.seconds === 0) return isBeside(last, next) ? 'adds' : 'row_no_duration'
  if (last === null || next.startsAt >= last.startsAt + last.seconds) return 'follows'
  return sameHour(last, next) ? fateOfSameHour(last, next) : 'row_overlap'
}

function fateOfSameHour(last: Candidate, next: Candidate) {
  if (next.movedFrom !== last.movedFrom) return 'adds'
  if (next.quantityWh === last.quantityWh) return 'repeats'
  return next.block !== null && next.block === last.block ? 'row_same_time' : 'row_conflict'
}

function isBeside(last: Candidate | null, { startsAt }: Candidate) {
  if (last === null) return false
  return startsAt >= last.startsAt && startsAt <= last.startsAt + last.seconds
}

function sameHour(last: Candidate, next: Candidate) {
  return next.startsAt === last.startsAt && next.seconds === last.seconds
}
