import type { Credit, Lot } from '#billing/rules/pay_lots'
import type { IsoDate, Period } from '#shared/kernel/calendar'

/** A sum of an account that has its reason and its day. */
export type DatedSum = {
  period: Period
  /** The run, the adjustment or the payment. */
  sourceId: bigint
  /** The day it fell due; of a payment the payer's own day. */
  day: IsoDate
  amountMinor: bigint
}

/** What an account owed and paid besides penalties, in the time looked at. */
export type PrincipalFacts = {
  /** Charges and debits by adjustment; below zero: taken back, or given. */
  owed: readonly DatedSum[]
  paid: readonly DatedSum[]
  /** What was owed when that time began; below zero: an advance. */
  openingMinor: bigint
  since: Period
}

/** The debt of before the time looked at: money pays it first, no penalty grows on it. */
export const OPENING = 'opening'

export function lotIdOf({ period, sourceId }: Pick<DatedSum, 'period' | 'sourceId'>): string {
  return `${period}:${sourceId}`
}

/**
 * The principal lots and the money that pays them. A recalculation below zero counts as if so much of
 * its month had never been owed; what it leaves over is money. Penalties are no lots, so
 * nothing grows on a penalty.
 *
 * @param money what pays principal: `principalCredits`
 */
export function principalLots(
  { owed, openingMinor, since }: PrincipalFacts,
  money: readonly Credit[]
) {
  const lots: Lot[] = []
  const credits = [...money]
  if (openingMinor > 0n) lots.push({ lotId: OPENING, dueOn: since, amountMinor: openingMinor })
  if (openingMinor < 0n) credits.push({ on: since, amountMinor: -openingMinor })
  for (const [, month] of Map.groupBy(owed, ({ period }) => period)) {
    const debts = month.filter(({ amountMinor }) => amountMinor > 0n).sort(byDay)
    let backMinor = 0n
    for (const { amountMinor } of month) if (amountMinor < 0n) backMinor -= amountMinor
    for (const debt of debts) {
      const takenMinor = backMinor < debt.amountMinor ? backMinor : debt.amountMinor
      backMinor -= takenMinor
      const amountMinor = debt.amountMinor - takenMinor
      if (amountMinor > 0n) lots.push({ lotId: lotIdOf(debt), dueOn: debt.day, amountMinor })
    }
    if (backMinor > 0n) credits.push({ on: month[0]!.day, amountMinor: backMinor })
  }
  return { lots, credits }
}

function byDay(one: DatedSum, other: DatedSum) {
  return one.day < other.day || (one.day === other.day && one.sourceId < other.sourceId) ? -1 : 1
}
