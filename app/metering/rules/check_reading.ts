import { addDays } from '#shared/kernel/calendar'
import { readingFacts, type ReadingFacts, type ReadingToCheck } from '#metering/rules/reading_facts'
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
export type Hint = 'rolled_over' | 'unusual_low'

export type ReadingVerdict =
  | { kind: 'accepted'; facts: ReadingFacts; hints: Hint[] }
  | { kind: 'questioned'; code: Doubt; facts: ReadingFacts }
  | { kind: 'refused'; code: Refusal; facts: ReadingFacts }

const NOTICEABLE_WH = 50_000n
const SCALE_OF_UNITS = 1000n

/**
 * Judges a reading before it may feed a bill (checks V1 and V3–V7 of the metering rules).
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
  if (isUnusuallyHigh(facts)) return 'unusual_high'
  return reading.next ? 'earlier_than_last' : null
}

/** Lower than before, and a full turn of the dial would be more than this point can use. */
function fellImplausibly({ previous, valueWh }: ReadingToCheck, facts: ReadingFacts) {
  if (!previous || valueWh >= previous.valueWh) return false
  if (facts.quantityWh === null) return true
  const believable = facts.ceilingWh ?? (facts.usualWh === null ? null : facts.usualWh * 3n)
  return believable === null || facts.quantityWh > believable
}

function isAbovePhysical({ quantityWh, ceilingWh }: ReadingFacts) {
  return quantityWh !== null && ceilingWh !== null && quantityWh > ceilingWh
}

function isUnusuallyHigh({ quantityWh, usualWh }: ReadingFacts) {
  if (quantityWh === null || usualWh === null) return false
  return quantityWh > NOTICEABLE_WH && quantityWh > usualWh * 3n
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

function hintsOf({ previous, valueWh }: ReadingToCheck, facts: ReadingFacts): Hint[] {
  const hints: Hint[] = []
  if (previous && valueWh < previous.valueWh) hints.push('rolled_over')
  if (facts.quantityWh !== null && facts.usualWh !== null) {
    if (facts.usualWh > NOTICEABLE_WH && facts.quantityWh * 10n < facts.usualWh * 3n) {
      hints.push('unusual_low')
    }
  }
  return hints
}
