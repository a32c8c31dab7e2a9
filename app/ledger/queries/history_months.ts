import { clock } from '#shared/clock'
import { addMonths, type Period } from '#shared/kernel/calendar'

/** History is kept from here on: the first partition of the ledger. */
export const FIRST_MONTH: Period = '2014-01-01'

/**
 * Every month that entries can be in, as a list. The key of entries begins with the month, so an
 * account's history is read as one probe a month, not as a scan.
 */
export function historyMonths(from: Period = FIRST_MONTH, to = addMonths(clock.period(), 1)) {
  const months: Period[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}
