import { totalsIn } from '#bin/services/check/totals'
import type { Totals } from '#bin/services/check/totals'
import type { CommandResult } from '#bin/services/run_command'

/**
 * What a run of a suite counts for. A suite that crashed, hung, or ran no test at all counts as one
 * failure more than it tells, so that silence never looks like success.
 */
export function suiteTotals({ ok, output }: CommandResult): Totals {
  const told = totalsIn(output) ?? { passed: 0, failed: 0, skipped: 0 }
  const isSilent = told.passed + told.failed + told.skipped === 0
  const hasCrashed = !ok && told.failed === 0
  return isSilent || hasCrashed ? { ...told, failed: told.failed + 1 } : told
}
