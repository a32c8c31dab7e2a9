import type { Credit } from '#billing/rules/pay_lots'
import type { OrderSpan } from '#billing/rules/pay_by_order'
import type { DatedSum, PrincipalFacts } from '#billing/rules/principal_lots'
import { nextPeriod, type IsoDate } from '#shared/kernel/calendar'

/** From `from` on money pays in this order. */
export type OrderTurn = Pick<OrderSpan, 'from' | 'isPenaltyFirst'>

type Facts = Pick<PrincipalFacts, 'owed' | 'paid' | 'openingMinor'> & {
  /** Penalties charged, by the day on which they were booked; below zero: given back. */
  penalties: readonly DatedSum[]
}

/**
 * The money that pays principal. Where the order in force on the payer's day is penalty first, the
 * penalties that were charged by then and are still open take their part; without such an order all
 * of it is principal's, and penalties come last.
 *
 * @param orders in order of their days; none: principal first
 */
export function principalCredits(facts: Facts, orders: readonly OrderTurn[]): Credit[] {
  const paid = facts.paid.map(({ day, amountMinor }) => ({ on: day, amountMinor }))
  if (!orders.some(({ isPenaltyFirst }) => isPenaltyFirst)) return paid
  let penaltyPaidMinor = 0n
  let allPaidMinor = 0n
  const credits: Credit[] = []
  for (const { on, amountMinor } of paid.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const charged = sumUntil(facts.penalties, on)
    const owed = facts.openingMinor + sumUntil(booked(facts.owed), on) + charged - allPaidMinor
    // What money beyond the principal settled under another order is no longer open.
    const open = least(charged - penaltyPaidMinor, owed)
    const part = isPenaltyFirstOn(on, orders) ? least(open, amountMinor) : 0n
    penaltyPaidMinor += part
    allPaidMinor += amountMinor
    if (amountMinor > part) credits.push({ on, amountMinor: amountMinor - part })
  }
  return credits
}

function isPenaltyFirstOn(day: IsoDate, orders: readonly OrderTurn[]) {
  return orders.findLast(({ from }) => from <= day)?.isPenaltyFirst ?? false
}

/** A month is owed when it is over, before it falls due. */
function booked(owed: readonly DatedSum[]) {
  return owed.map((sum) => ({ ...sum, day: nextPeriod(sum.period) }))
}

function sumUntil(sums: readonly DatedSum[], day: IsoDate): bigint {
  return sums.reduce((all, one) => (one.day <= day ? all + one.amountMinor : all), 0n)
}

/** The smaller of the two, and never below zero. */
function least(one: bigint, other: bigint): bigint {
  const smaller = one < other ? one : other
  return smaller < 0n ? 0n : smaller
}
