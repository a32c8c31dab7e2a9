import { addDays } from '#shared/kernel/calendar'
import { readingFacts, type ReadingFacts, type ReadingToCheck } from '#metering/rules/reading_facts'
import type { ReadingLimits } from '#metering/rules/reading_limits'
import { dialCapacityWh } from '#metering/rules/register_difference'

export type Doubt =
  | 'below_previous'
  | 'above_physical'
  | 'scale'
  | 'unusual_high'
  | 'earlier_than_last'
  | 'sources_differ'
export type Refusal =
  'beyond_dial' | 'in_future' | 'meter_absent' | 'already_recorded' | 'above_next'
export type Hint =
  | 'rolled_over'
  | 'unusual_low'
  | 'zero_again'
  | 'verification_expired'
  | 'intervals_missing'
  | 'intervals_differ'

export type ReadingVerdict =
  | { kind: 'accepted'; facts: ReadingFacts; hints: Hint[] }
  | { kind: 'questioned'; code: Doubt; facts: ReadingFacts }
  | { kind: 'refused'; code: Refusal; facts: ReadingFacts }

const NOTICEABLE_WH = 50_000n
const SCALE_OF_UNITS = 1000n
const WHOLE_BP = 10_000n
const DAY_SECONDS = 86_400

/**
 * Judges a reading before it may feed a bill (checks V1–V10 of the metering rules, `READING_CHECKS`).
 * `refused` can never be stored as typed; `questioned` waits for a person who gives a reason;
 * `accepted` bills at once and may carry hints.
 */
export function checkReading(reading: ReadingToCheck): ReadingVerdict {
  const facts = readingFacts(reading)
  const refusal = refusalOf(reading)
  if (refusal) return { kind: 'refused', code: refusal, facts }
  const doubt = doubtOf(reading, facts)
  if (doubt) return { kind: 'questioned', code: doubt, facts }
  return { kind: 'accepted', facts, hints: hintsOf(reading, facts) }
}

function refusalOf(reading: ReadingToCheck): Refusal | null {
  const capacityWh = dialCapacityWh(reading.digits)
  if (capacityWh !== null && reading.valueWh >= capacityWh) return 'beyond_dial'
  if (reading.readOn > reading.today) return 'in_future'
  if (!stays(reading)) return 'meter_absent'
  if (reading.sameDay?.sameSource) return 'already_recorded'
  return overtakesNext(reading) ? 'above_next' : null
}

/** Higher than a later accepted value, although the dial did not turn over in between. */
function overtakesNext({ previous, next, valueWh }: ReadingToCheck) {
  if (!next || valueWh <= next.valueWh) return false
  return !previous || previous.valueWh <= next.valueWh
}

/** A reading closes its day, so the opening value of a meter belongs to the day before. */
function stays({ readOn, installedOn, removedOn }: ReadingToCheck) {
  return readOn >= addDays(installedOn, -1) && (removedOn === null || readOn < removedOn)
}

function doubtOf(reading: ReadingToCheck, facts: ReadingFacts): Doubt | null {
  if (reading.sameDay && reading.sameDay.valueWh !== reading.valueWh) return 'sources_differ'
  if (fellImplausibly(reading, facts)) return 'below_previous'
  if (isAbovePhysical(facts)) return 'above_physical'
  if (isOffScale(reading.coefficient, facts)) return 'scale'
  if (isUnusuallyHigh(facts, reading.limits)) return 'unusual_high'
  return reading.next ? 'earlier_than_last' : null
}

/** Lower than before, and a full turn of the dial would be more than this point can use. */
function fellImplausibly({ previous, valueWh, limits }: ReadingToCheck, facts: ReadingFacts) {
  if (!previous || valueWh >= previous.valueWh) return false
  if (facts.quantityWh === null) return true
  const believable =
    facts.ceilingWh ?? (facts.usualWh === null ? null : timesBp(facts.usualWh, limits.highBp))
  return believable === null || facts.quantityWh > believable
}

function isAbovePhysical({ quantityWh, ceilingWh }: ReadingFacts) {
  return quantityWh !== null && ceilingWh !== null && quantityWh > ceilingWh
}

function isUnusuallyHigh({ quantityWh, usualWh }: ReadingFacts, { highBp }: ReadingLimits) {
  if (quantityWh === null || usualWh === null) return false
  return quantityWh > NOTICEABLE_WH && quantityWh > timesBp(usualWh, highBp)
}

/** About K, 1/K, 1000 or 1/1000 times the usual: a ratio applied twice, forgotten, or MWh typed. */
function isOffScale(coefficient: bigint, { quantityWh, usualWh }: ReadingFacts) {
  if (!quantityWh || !usualWh) return false
  const ratios = coefficient > 3n ? [coefficient, SCALE_OF_UNITS] : [SCALE_OF_UNITS]
  return ratios.some(
    (ratio) => isAbout(quantityWh, usualWh * ratio) || isAbout(quantityWh * ratio, usualWh)
  )
}

function isAbout(value: bigint, expected: bigint) {
  return value * 4n >= expected * 3n && value * 4n <= expected * 5n
}

function hintsOf(reading: ReadingToCheck, facts: ReadingFacts): Hint[] {
  const { previous, valueWh, verificationDueOn, readOn } = reading
  const found: (Hint | false)[] = [
    previous !== null && valueWh < previous.valueWh && 'rolled_over',
    isUnusuallyLow(facts, reading.limits) && 'unusual_low',
    isZeroAgain(reading, facts) && 'zero_again',
    verificationDueOn !== null && verificationDueOn < readOn && 'verification_expired',
    intervalHint(reading, facts),
  ]
  return found.filter((hint) => hint !== false)
}

function isUnusuallyLow({ quantityWh, usualWh }: ReadingFacts, { lowBp }: ReadingLimits) {
  if (quantityWh === null || usualWh === null || usualWh <= NOTICEABLE_WH) return false
  return quantityWh < timesBp(usualWh, lowBp)
}

/** Nothing was used now, nor in the months before it: together as many as the limit says. */
function isZeroAgain({ zeroMonthsBefore, limits }: ReadingToCheck, { quantityWh }: ReadingFacts) {
  return quantityWh === 0n && zeroMonthsBefore + 1 >= limits.zeroMonths
}

/** Interval data with gaps are not compared: a gap explains any difference. */
function intervalHint({ intervals, limits }: ReadingToCheck, facts: ReadingFacts): Hint | false {
  if (!intervals || facts.quantityWh === null || facts.days === null) return false
  if (intervals.coveredSeconds < facts.days * DAY_SECONDS) return 'intervals_missing'
  const difference = intervals.quantityWh - facts.quantityWh
  const distance = difference < 0n ? -difference : difference
  return distance > timesBp(facts.quantityWh, limits.intervalBp) && 'intervals_differ'
}

function timesBp(value: bigint, bp: bigint) {
  return (value * bp) / WHOLE_BP
}
