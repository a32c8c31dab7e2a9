import type { IsoDate } from '#shared/kernel/calendar'

/** Something owed: `day` is when it was booked. Tiyin, above zero. */
export type OrderedDebt = { day: IsoDate; isPenalty: boolean; amountMinor: bigint }

/** From `from` on money pays in this order; `balanceMinor` is what was owed when the span ended. */
export type OrderSpan = { from: IsoDate; isPenaltyFirst: boolean; balanceMinor: bigint }

type Turn = Pick<OrderSpan, 'from' | 'isPenaltyFirst'>

/**
 * The days on which what is paid first may change: the turns of the rule, and while penalties come
 * first each day on which one was booked. Money that had gone to principal by then stays there: no
 * payment pays a penalty that was not yet owed.
 */
export function turnsOf(
  orders: readonly Turn[],
  debts: readonly Pick<OrderedDebt, 'day' | 'isPenalty'>[]
): Turn[] {
  const booked = new Set(debts.filter(({ isPenalty }) => isPenalty).map(({ day }) => day))
  const extra = [...booked].filter((day) => {
    const order = orders.findLast(({ from }) => from <= day)
    return order?.isPenaltyFirst && order.from !== day
  })
  return [...orders, ...extra.map((from) => ({ from, isPenaltyFirst: true }))].toSorted(
    (left, right) => (left.from < right.from ? -1 : 1)
  )
}

/**
 * What of each debt is still open when money pays by an order that changes by date: what was paid
 * under the old order stays paid. Within an order the oldest is paid first. It stands on debts and
 * balances alone, so it needs no rows that say what paid what.
 *
 * @param debts oldest first
 * @param spans in order, each until the next begins; at least one
 * @returns the open part of each debt, in the order given
 * @throws RangeError when the last balance is more than the debts explain
 */
export function payByOrder(debts: readonly OrderedDebt[], spans: readonly OrderSpan[]): bigint[] {
  const open = debts.map(() => 0n)
  let since: IsoDate | undefined
  for (const [index, span] of spans.entries()) {
    const end = spans[index + 1]?.from
    const isKnown = ({ day }: OrderedDebt) => end === undefined || day < end
    for (const [place, debt] of debts.entries()) {
      const isNew = since === undefined || debt.day >= since
      if (isNew && isKnown(debt)) open[place] = debt.amountMinor
    }
    const order = inOrder(debts, span).filter((place) => isKnown(debts[place]!))
    settle({ debts, open, order, span })
    since = end
  }
  const owed = spans.at(-1)!.balanceMinor
  if (owed > sum(open)) throw new RangeError('The balance is more than its debts')
  return open
}

/** Which of the debts is paid first: their places. */
export function inOrder(
  debts: readonly Pick<OrderedDebt, 'isPenalty'>[],
  { isPenaltyFirst }: Pick<OrderSpan, 'isPenaltyFirst'>
): number[] {
  const places = debts.map((_, place) => place)
  const isFirst = (place: number) => debts[place]!.isPenalty === isPenaltyFirst
  return [...places.filter(isFirst), ...places.filter((place) => !isFirst(place))]
}

type Settled = {
  debts: readonly OrderedDebt[]
  open: bigint[]
  order: readonly number[]
  span: OrderSpan
}

/** Pays until no more is open than is owed; what money was taken back of stands open again. */
function settle({ debts, open, order, span }: Settled) {
  const owed = span.balanceMinor > 0n ? span.balanceMinor : 0n
  let paid = sum(open) - owed
  for (const place of order) {
    if (paid <= 0n) break
    const part = paid < open[place]! ? paid : open[place]!
    open[place] = open[place]! - part
    paid -= part
  }
  for (const place of order.toReversed()) {
    if (paid >= 0n) break
    const room = debts[place]!.amountMinor - open[place]!
    const part = room < -paid ? room : -paid
    open[place] = open[place]! + part
    paid += part
  }
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, amount) => all + amount, 0n)
}
