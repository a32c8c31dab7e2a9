import type { EnergyInterval } from '#metering/rules/month_from_intervals'
import { divideHalfUp } from '#shared/kernel/rounding'

/** Stored beside an interval of ours: between its neighbours, as the same hour of other weeks. */
export const FILLED = { linear: 108, referenceDay: 109 } as const

export function isFilled(quality = 0): boolean {
  return quality >= FILLED.linear
}

export type FilledInterval = EnergyInterval & { quality: number }

const SHORT_GAP_SECONDS = 2 * 3600
const WEEK_SECONDS = 7 * 86_400
const REFERENCE_WEEKS = 4

/**
 * Estimates what is missing between intervals of one length (check V9): a gap of at most two hours
 * by the line between its neighbours, a longer one by the average of the same time on the same day
 * of the four weeks before and after. What no week tells stays missing.
 *
 * @param intervals in order of time, none overlapping
 */
export function fillGaps(intervals: readonly EnergyInterval[]): FilledInterval[] {
  const known = new Map(intervals.map((one) => [one.startsAt, one]))
  return intervals.slice(1).flatMap((next, index) => {
    const before = intervals[index]!
    const starts = missingStarts(before, next)
    const isShort = starts.length * before.seconds <= SHORT_GAP_SECONDS
    return starts.flatMap((startsAt, place) =>
      isShort
        ? [onTheLine({ before, next, startsAt, place: place + 1, of: starts.length + 1 })]
        : sameTimeOfWeeks(known, startsAt, before.seconds)
    )
  })
}

/** Only a gap of whole intervals can be filled. */
function missingStarts(before: EnergyInterval, next: EnergyInterval): number[] {
  const { startsAt, seconds } = before
  const missing = (next.startsAt - startsAt - seconds) / seconds
  if (missing <= 0 || !Number.isInteger(missing)) return []
  return Array.from({ length: missing }, (_, index) => startsAt + seconds * (index + 1))
}

type OnTheLine = {
  before: EnergyInterval
  next: EnergyInterval
  startsAt: number
  place: number
  of: number
}

function onTheLine({ before, next, startsAt, place, of }: OnTheLine): FilledInterval {
  const sum = before.quantityWh * BigInt(of - place) + next.quantityWh * BigInt(place)
  return {
    startsAt,
    seconds: before.seconds,
    quantityWh: divideHalfUp(sum, BigInt(of)),
    quality: FILLED.linear,
  }
}

function sameTimeOfWeeks(
  known: ReadonlyMap<number, EnergyInterval>,
  startsAt: number,
  seconds: number
): FilledInterval[] {
  const weeks = Array.from({ length: REFERENCE_WEEKS }, (_, index) => (index + 1) * WEEK_SECONDS)
  const alike = weeks
    .flatMap((distance) => [known.get(startsAt - distance), known.get(startsAt + distance)])
    .filter((one) => one?.seconds === seconds)
  if (alike.length === 0) return []
  const sum = alike.reduce((all, one) => all + one!.quantityWh, 0n)
  return [
    {
      startsAt,
      seconds,
      quantityWh: divideHalfUp(sum, BigInt(alike.length)),
      quality: FILLED.referenceDay,
    },
  ]
}
