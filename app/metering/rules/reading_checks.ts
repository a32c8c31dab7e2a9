import type { Doubt, Hint, Refusal } from '#metering/rules/check_reading'

export type CheckName = 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8' | 'V9' | 'V10'

/** What comes of a check that does not hold: no record, a wait for a person, or a word to the reader. */
export type Consequence = 'refused' | 'questioned' | 'noticed'

type Check = { check: CheckName; consequence: Consequence }

/**
 * The ten checks of a reading by what each of them finds. `beyond_dial` and `meter_absent` belong to
 * the check of the value (V1) and of the date (V5) that they make impossible to answer.
 */
export const READING_CHECKS: Readonly<Record<Doubt | Hint | Refusal, Check>> = {
  below_previous: { check: 'V1', consequence: 'questioned' },
  beyond_dial: { check: 'V1', consequence: 'refused' },
  above_next: { check: 'V1', consequence: 'refused' },
  rolled_over: { check: 'V1', consequence: 'noticed' },
  zero_again: { check: 'V2', consequence: 'noticed' },
  above_physical: { check: 'V3', consequence: 'questioned' },
  unusual_high: { check: 'V4', consequence: 'questioned' },
  unusual_low: { check: 'V4', consequence: 'noticed' },
  in_future: { check: 'V5', consequence: 'refused' },
  meter_absent: { check: 'V5', consequence: 'refused' },
  earlier_than_last: { check: 'V5', consequence: 'questioned' },
  already_recorded: { check: 'V6', consequence: 'refused' },
  sources_differ: { check: 'V6', consequence: 'questioned' },
  scale: { check: 'V7', consequence: 'questioned' },
  verification_expired: { check: 'V8', consequence: 'noticed' },
  intervals_missing: { check: 'V9', consequence: 'noticed' },
  intervals_differ: { check: 'V10', consequence: 'noticed' },
}
