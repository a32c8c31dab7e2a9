import type { Recalculation } from '#billing/queries/recalculation'
import { recalculationSum } from '#billing/rules/recalculation_sum'

/** The difference of a recalculation, by month and by line. */
export function recalculationForPage(
  { charges, faults }: Pick<Recalculation, 'charges' | 'faults'>,
  penaltyMinor = 0n
) {
  return {
    differenceMinor: (recalculationSum(charges) + penaltyMinor).toString(),
    penaltyMinor: penaltyMinor.toString(),
    faults: faults.map(({ code, period }) => ({ code, period })),
    months: charges.map(({ takenBack, anew }, index) => ({
      id: String(index),
      period: anew.period,
      kind: anew.kind,
      beforeMinor: (takenBack ? -takenBack.amountMinor : 0n).toString(),
      afterMinor: anew.amountMinor.toString(),
      beforeWh: (takenBack ? -takenBack.quantityWh : 0n).toString(),
      afterWh: anew.quantityWh.toString(),
      lines: [...(takenBack?.lines ?? []), ...anew.lines].map((line, at) => ({
        id: String(at),
        isTakenBack: at < (takenBack?.lines.length ?? 0),
        step: line.step,
        from: line.from,
        to: line.to,
        quantityWh: line.quantityWh.toString(),
        priceMinor: line.priceMinor.toString(),
        amountMinor: line.amountMinor.toString(),
      })),
    })),
  }
}
