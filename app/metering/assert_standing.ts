import type { IsoDate } from '#shared/kernel/calendar'
import { ReadingRefused } from '#metering/exceptions'
import type { ReadingVerdict } from '#metering/rules/check_reading'

/** Throws the named refusal of a reading that can never be stored as typed. */
export function assertPossible(verdict: ReadingVerdict, on: IsoDate) {
  if (verdict.kind !== 'refused') return
  throw new ReadingRefused(`E_READING_${verdict.code.toUpperCase()}`, { on })
}

/**
 * A person may believe any doubtful value but one: a register without end that went back has
 * nothing to subtract, so the reading before it is what must be corrected.
 */
export function assertBelievable(verdict: ReadingVerdict) {
  const { previousWh, quantityWh } = verdict.facts
  if (previousWh !== null && quantityWh === null) throw new ReadingRefused('E_READING_WENT_BACK')
}
