import type { ShiftCard } from '#payments/queries/shift_card'
import type { Sum } from '#payments/rules/drawer_minor'

const told = ({ count, minor }: Sum) => ({ count, minor: minor.toString() })

/** A shift as its page shows it: sums as text. */
export function shiftCardProps(shift: ShiftCard) {
  const { totals, floatMinor, expectedMinor, countedMinor, leftMinor, ...facts } = shift
  return {
    ...facts,
    floatMinor: floatMinor.toString(),
    expectedMinor: expectedMinor.toString(),
    countedMinor: countedMinor?.toString() ?? null,
    leftMinor: leftMinor?.toString() ?? null,
    totals: {
      taken: { cash: told(totals.taken.cash), card: told(totals.taken.card) },
      returned: { cash: told(totals.returned.cash), card: told(totals.returned.card) },
      documents: Object.fromEntries(
        Object.entries(totals.documents).map(([kind, sum]) => [kind, told(sum)])
      ),
      firstReceipt: totals.firstReceipt,
      lastReceipt: totals.lastReceipt,
      receipts: totals.receipts,
    },
  }
}
