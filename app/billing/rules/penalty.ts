import type { PaidLot } from '#billing/rules/pay_lots'
import { penaltySpans } from '#billing/rules/penalty_spans'
import type { IsoDate } from '#shared/kernel/calendar'
import { scale } from '#shared/kernel/rounding'

/** The rate a day in `[from, to)`, in millionths of the overdue sum. */
export type PenaltyRate = { from: IsoDate; to: IsoDate | null; ppmPerDay: bigint }

/** Days `[from, to)` for which nothing grows: a dispute, a restructuring that is kept. */
export type PenaltyHold = { from: IsoDate; to: IsoDate | null; lotId: string | null }

export type PenaltyTerms = {
  rates: readonly PenaltyRate[]
  /** Ceiling in basis points of what was overdue when the lot fell due. */
  capBp: bigint
  holds: readonly PenaltyHold[]
  /** Days after the due day on which nothing grows yet. */
  graceDays?: number
}

const WHOLE_BP = 10_000n

/**
 * The penalty on one lot from the day after it was due through a day: simple, per day, on the
 * principal that was open when the day began, never above its ceiling. Rounded half up once, so what
 * is posted each month is the difference to what was posted before.
 *
 * A payment that arrives late with an earlier day of the payer simply gives a smaller result: the
 * penalty is a function of the whole history (domain §2.2; 0.1 % or 0.4 % a day, at most 50 %).
 *
 * @param through the last day that counts
 */
export function penalty(lot: PaidLot, terms: PenaltyTerms, through: IsoDate): bigint {
  const { overdueMinor, grownMinor } = penaltySpans(lot, terms, through)
  if (grownMinor === 0n) return 0n
  const capMinor = scale(overdueMinor, terms.capBp, WHOLE_BP)
  return grownMinor < capMinor ? grownMinor : capMinor
}
