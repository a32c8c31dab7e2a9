import type { PeriodTotals } from '#ledger/rules/period_totals'

/**
 * The totals as text that is the same for the same figures, whatever order they come in: what is
 * hashed when a month is frozen.
 */
export function totalsText(totals: readonly PeriodTotals[]): string {
  return totals
    .map((one) =>
      [
        String(one.divisionId).padStart(10, '0'),
        one.consumerClass,
        one.accounts,
        one.openingMinor,
        one.chargedMinor,
        one.paidMinor,
        one.adjustedMinor,
        one.closingMinor,
      ].join(' ')
    )
    .sort()
    .join('\n')
}
