import type { Totals } from '#bin/services/check/totals'

/** The last line of a check: skipped tests are named only where there are some. */
export function totalsLine({ passed, failed, skipped }: Totals) {
  const counted = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${counted}, ${skipped} skipped` : counted
}
