import type { PaidLot } from '#billing/rules/pay_lots'
import { addDays, daysBetween, type IsoDate } from '#shared/kernel/calendar'
import { divideHalfUp } from '#shared/kernel/rounding'

/** The rate a day in `[from, to)`, in millionths of the overdue sum. */
export type PenaltyRate = { from: IsoDate; to: IsoDate | null; ppmPerDay: bigint }

/** Days `[from, to)` for which nothing grows: a dispute, a restructuring that is kept. */
export type PenaltyHold = { from: IsoDate; to: IsoDate | null; lotId: string | null }

export type PenaltyTerms = {
  rates: readonly PenaltyRate[]
  /** Ceiling in basis points of what was overdue when the lot fell due. */
  capBp: bigint
  holds: readonly PenaltyHold[]
}

const WHOLE_PPM = 1_000_000n
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
export function penalty(lot: PaidLot, { rates, capBp, holds }: PenaltyTerms, through: IsoDate) {
  const from = addDays(lot.dueOn, 1)
  const to = addDays(through, 1)
  const overdueMinor = openOn(lot, from)
  if (overdueMinor <= 0n || from >= to) return 0n
  const own = holds.filter(({ lotId }) => lotId === null || lotId === lot.lotId)
  let grown = 0n
  for (const [start, end] of spans(from, to, turns(lot, rates, own))) {
    if (own.some((hold) => covers(hold, start))) continue
    const rate = rates.find((one) => covers(one, start))
    if (!rate) continue
    grown += openOn(lot, start) * rate.ppmPerDay * BigInt(daysBetween(start, end))
  }
  const amountMinor = divideHalfUp(grown, WHOLE_PPM)
  const capMinor = divideHalfUp(overdueMinor * capBp, WHOLE_BP)
  return amountMinor < capMinor ? amountMinor : capMinor
}

/** The principal open when the day began: a payment counts from the next day on. */
function openOn({ amountMinor, payments }: PaidLot, day: IsoDate): bigint {
  return payments.reduce(
    (open, paid) => (paid.on < day ? open - paid.amountMinor : open),
    amountMinor
  )
}

type Dated = { from: IsoDate; to: IsoDate | null }

/** Every day on which something changes. */
function turns(lot: PaidLot, rates: readonly Dated[], holds: readonly Dated[]): IsoDate[] {
  const dated = [...rates, ...holds].flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  return [...lot.payments.map(({ on }) => addDays(on, 1)), ...dated]
}

function spans(from: IsoDate, to: IsoDate, days: readonly IsoDate[]): [IsoDate, IsoDate][] {
  const edges = [from, ...new Set(days.filter((day) => day > from && day < to)), to].sort()
  return edges.slice(1).map((end, index) => [edges[index]!, end])
}

function covers({ from, to }: Dated, day: IsoDate) {
  return from <= day && (to === null || day < to)
}
